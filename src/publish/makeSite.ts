import { join } from 'node:path';
import { printProblems } from '../files/check/printProblems.ts';
import { soundContent, type Reading, type SoundContent } from '../files/read/soundContent.ts';
import { base } from '../urls.ts';
import { makePages } from './astro/makePages.ts';
import { handToPages } from './handover.ts';
import { codeDigest } from './keep/codeDigest.ts';
import { beginWithFormer } from './keep/formerSite.ts';
import { keepFiles, type KeptFiles, type Keeping } from './keep/keptFiles.ts';
import { bundlesIn, type Workplace } from './keep/workplace.ts';
import { writeCrawlerFiles } from './outputs/crawlers.ts';
import { writeHeaders } from './outputs/headers.ts';
import { writeNotices } from './outputs/notices.ts';
import { carryPictures, type Picture } from './outputs/share/pictures.ts';
import { siteAddress } from './siteAddress.ts';
import { storyHead, wordingText } from './storyHead.ts';
import type { SecondThread } from './thread/secondThread.ts';
import { siteFiles } from './verify/siteLinks.ts';
import { expectedOf, siteFaults } from './verify/verify.ts';

/** What a build is told. */
export interface BuildSettings {
  /** The folder that holds the story. */
  content: string;
  /** The folder in which the site is to stand. */
  out: string;
  /** The address of the host as it was given; where it is not, `story.md` may say it. */
  site: string | undefined;
  /** Where to keep what the next build uses, in place of the usual folder. */
  cache: string | undefined;
}

/** How many faults of a site are told; the rest are counted. */
const TOLD = 20;

/**
 * What is left to do once a site is published: what to note of its pages; its pictures, and how they are kept; and files of the
 * last one that no build would replace or remove.
 */
export interface MadeSite {
  pages: Pick<KeptFiles, 'save'>;
  pictures: readonly Picture[];
  keeping: Keeping;
  former: readonly string[];
}

/**
 * Makes a site in a fresh folder, apart from its place, and looks it over. `settings.out` is the whole path of that place.
 * Rejects with every problem of the content, or with the faults of the site.
 */
export async function makeSite(
  settings: BuildSettings,
  work: Workplace,
  thread: SecondThread,
  print: (line: string) => void,
): Promise<MadeSite> {
  const { out, cache = work.cache } = settings;
  const to = work.fresh;
  beginWithFormer(to, out, work.memory);
  const head = storyHead(settings.content);
  const site = siteAddress(head, settings.site);
  const code = codeDigest([base, site ?? '', head?.language ?? '', wordingText(settings.content)]);
  const keeping = (name: string): Keeping => ({ memory: join(work.memory, name), code, from: out, to });

  // Read and check.
  const outputs = thread.makeOutputs({
    keeping: keeping('outputs.json'),
    parts: join(work.memory, 'parts'),
    rows: join(work.memory, 'rows'),
    work: join(work.memory, 'work.bin'),
    statements: join(work.memory, 'statements.json'),
    site,
  });
  const content = thread.read.then((reading) => checked(reading, settings.content));
  const given = Promise.all([content, outputs.texts]).then(([sound, texts]) =>
    handToPages({ content: sound, texts, keys: outputs.keys }),
  );
  // Whoever waits for the content learns of a failure; until somebody does, it is no fault of the program.
  given.catch(() => undefined);

  // There is time for it now, while the content is read.
  const last = siteFiles(out);

  // Make the pages, while the second thread makes the other outputs.
  const kept = keepFiles(keeping('pages.json'));
  const made = await makePages({
    content: settings.content,
    to,
    cache,
    bundle: join(bundlesIn(settings.cache), code),
    site,
    kept,
    thread,
    given,
    reworded: outputs.reworded,
  });
  const { notes, hidden, pictures } = await outputs.written;
  for (const note of notes) print(note);
  await writeCrawlerFiles(to, made.paths, hidden, site);
  writeNotices(to);

  // Verify.
  const expected = expectedOf(await content);
  // By then all is gone that the last site had and this one does not have.
  const indexed = await outputs.indexed;
  const known = kept.present.union(indexed.files).union(carryPictures(pictures, keeping('pictures.json')));
  const faults = [...siteFaults(to, expected, { last, made: made.links, known }), ...indexed.faults];
  await writeHeaders(to);
  if (faults.length > 0) throw new Error(listed('The finished site is not sound:', faults));
  const former = [...last.files].filter((path) => !known.has(path));
  return { pages: kept, pictures, keeping: keeping('pictures.json'), former };
}

/** The content of a reading, where it has no problem. Throws with all of them. */
function checked(reading: Reading, folder: string): SoundContent {
  const content = soundContent(reading);
  if (!content) throw new Error(printProblems(reading.problems, folder));
  return content;
}

function listed(title: string, faults: readonly string[]): string {
  const rest = faults.length > TOLD ? [`and ${faults.length - TOLD} more`] : [];
  return [title, ...faults.slice(0, TOLD), ...rest].join('\n  ');
}
