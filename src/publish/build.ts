import { join, resolve } from 'node:path';
import { printProblems } from '../files/check/printProblems.ts';
import { soundContent, type Reading, type SoundContent } from '../files/read/soundContent.ts';
import { base } from '../urls.ts';
import { makePages } from './astro/makePages.ts';
import { handToPages } from './handover.ts';
import { codeDigest } from './keep/codeDigest.ts';
import { beginWithFormer, noteFormer } from './keep/formerSite.ts';
import { keepFiles, type KeptFiles, type Keeping } from './keep/keptFiles.ts';
import { bundlesIn, drawingsIn, openWorkplace, putRight, type Workplace } from './keep/workplace.ts';
import { writeCrawlerFiles } from './outputs/crawlers.ts';
import { writeHeaders } from './outputs/headers.ts';
import { writeNotices } from './outputs/notices.ts';
import { drawPictures } from './outputs/share/drawPictures.ts';
import { carryPictures, type Picture } from './outputs/share/pictures.ts';
import { siteAddress } from './siteAddress.ts';
import { storyHead, wordingText } from './storyHead.ts';
import { startSecondThread, type SecondThread } from './thread/secondThread.ts';
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

/** To whom a build tells how it goes on. */
export interface Report {
  print: (line: string) => void;
  /** Told once the site stands in its place and can be served; pictures for shared links may still be drawn. */
  published: () => void;
}

/** How many faults of a site are told; the rest are counted. */
const TOLD = 20;

/**
 * Builds a site. It is made in a fresh folder, looked over, and takes its place whole, so that a build that fails leaves the
 * last good site as it was. Then pictures that were never drawn before are drawn and put in, one by one; the build ends when
 * all are there. Rejects with every problem of the content, or with the faults of the site. Two builds of one process must
 * not run at the same time.
 */
export async function buildSite(settings: BuildSettings, { print, published }: Report): Promise<void> {
  const out = resolve(settings.out);
  putRight(out);
  const work = openWorkplace(out, settings.cache);
  const thread = startSecondThread({ content: settings.content, to: work.fresh });
  let made: Made;
  try {
    made = await build({ ...settings, out }, work, thread, print);
    work.publish();
    // Not sooner: the links of a page that is kept are taken for good.
    made.pages.save();
    noteFormer(work.memory, made.former);
  } finally {
    await thread.stop();
    work.clear();
  }
  print(`Built ${out}`);
  published();
  await drawPictures(made.pictures, { ...made.keeping, to: out }, drawingsIn(settings.cache), print);
}

/** What is left to do once a site is published: what to note of its pages; its pictures, and how they are kept; and files of the last one that no build would replace or remove. */
interface Made {
  pages: Pick<KeptFiles, 'save'>;
  pictures: readonly Picture[];
  keeping: Keeping;
  former: readonly string[];
}

async function build(
  settings: BuildSettings,
  work: Workplace,
  thread: SecondThread,
  print: (line: string) => void,
): Promise<Made> {
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
