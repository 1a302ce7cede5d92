import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadContent } from '../../src/files/read/load.ts';
import { idSource, page } from './story/contentFile.ts';
import { run } from './measure.ts';
import { buildOf, coldBuild, type Ours } from './ours.ts';
import { pick, type Random } from './story/random.ts';

/** One change to a corpus: the new texts of files, undefined for those that go. */
type Edit = Map<string, string | undefined>;

/** A file of a corpus, and its text. */
interface Chosen {
  content: string;
  file: string;
  text: string;
}

/** The ways to edit a corpus, each by what it does to a file; undefined where that one cannot be edited so. */
const KINDS: Record<string, { files: string; edit: (chosen: Chosen, random: Random) => Edit | undefined }> = {
  'a message': { files: 'story.md', edit: () => new Map([['wording.yaml', 'site.skip: "Past all this"\n']]) },
  'the story': { files: 'story.md', edit: (chosen) => replaced(chosen, /^title: "(.*)"$/m, 'title: "$1 anew"') },
  'a statement': {
    files: 'articles/*/claims/*.md',
    edit: (chosen) => replaced(chosen, /^statement: "(.*)\."$/m, 'statement: "$1, it says."'),
  },
  'a name': { files: 'entities/*.md', edit: (chosen) => replaced(chosen, /^name: "(.*)"$/m, 'name: "$1 Anew"') },
  'a text': {
    files: 'articles/*/article.md',
    edit: ({ file, text }, random) => {
      const paragraphs = text.trimEnd().split('\n\n');
      const at = 1 + Math.floor(random() * (paragraphs.length - 1));
      const words = paragraphs.join(' ').match(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu) ?? ['Nobody'];
      return new Map([
        [file, `${paragraphs.with(at, `${paragraphs[at]} So said ${pick(random, words)}.`).join('\n\n')}\n`],
      ]);
    },
  },
  'a question': {
    files: 'questions/*.md',
    edit: (chosen) => replaced(chosen, /^question: "(.*)\?"$/m, 'question: "$1 indeed?"'),
  },
  'an event': { files: 'events/*.md', edit: (chosen) => replaced(chosen, /^title: "(.*)"$/m, 'title: "$1 anew"') },
  'a new article': { files: 'articles/*/article.md', edit: another },
  'a claim that goes': { files: 'articles/*/claims/*.md', edit: without },
};

export const EDIT_KINDS = Object.keys(KINDS);

/** Edits the corpus in a folder at random, in a way that leaves it good. Returns the file that was edited. */
export async function editAtRandom(content: string, kind: string, random: Random): Promise<string> {
  const { files, edit } = KINDS[kind] ?? { files: '', edit: () => undefined };
  const names = globSync(files, { cwd: content }).toSorted();
  for (;;) {
    const file = pick(random, names);
    const change = edit({ content, file, text: readFileSync(join(content, file), 'utf8') }, random);
    if (change === undefined) continue;
    const undo = apply(content, change);
    const { problems } = await loadContent(content);
    if (problems.length === 0) return file;
    apply(content, undo);
  }
}

/** Builds the site again after the last edits, and anew beside it; returns the files in which the two differ. */
export async function differences(ours: Ours, beside: Ours): Promise<string[]> {
  await run(buildOf(ours));
  await coldBuild(beside);
  const [kept, fresh] = [ours.site, beside.site].map(contentsOf);
  const names = new Set([...(kept?.keys() ?? []), ...(fresh?.keys() ?? [])]);
  return [...names].filter((name) => kept?.get(name) !== fresh?.get(name)).toSorted();
}

/** How many pages of a site were there before a time, in milliseconds. */
export function olderPages(site: string, time: number): number {
  return globSync('**/*.html', { cwd: site }).filter((name) => statSync(join(site, name)).mtimeMs < time).length;
}

/** One more article beside another, by the same publisher, with the same first paragraph and a claim of its own. */
function another({ file, text }: Chosen, random: Random): Edit {
  const folder = `${dirname(file)}-again`;
  const quote = `Nothing more is known of ${basename(folder)} today.`;
  const [head, first] = text.split('\n\n');
  const claim = {
    id: idSource(random)(),
    statement: quote,
    quote,
    kind: 'event',
    modality: 'asserted',
    origin: 'unknown',
  };
  return new Map([
    [join(folder, 'article.md'), `${head}\n\n${first}\n\n${quote}\n`],
    [join(folder, 'claims', '1.md'), page(claim)],
  ]);
}

/** A claim that nobody has published yet leaves no line in the ledger. */
function without({ content, file, text }: Chosen): Edit {
  const id = /^id: "(\w+)"$/m.exec(text)?.[1] ?? '';
  const ledger = readFileSync(join(content, 'ledger.txt'), 'utf8');
  return new Map([
    [file, undefined],
    ['ledger.txt', ledger.replace(new RegExp(`^${id} .*\n`, 'm'), '')],
  ]);
}

/** Makes an edit and returns the one that takes it back. */
function apply(content: string, edit: Edit): Edit {
  const undo: Edit = new Map();
  for (const [file, text] of edit) {
    const path = join(content, file);
    undo.set(file, existsSync(path) ? readFileSync(path, 'utf8') : undefined);
    mkdirSync(dirname(path), { recursive: true });
    if (text === undefined) rmSync(path);
    else writeFileSync(path, text);
  }
  return undo;
}

function replaced({ file, text }: Chosen, pattern: RegExp, by: string): Edit | undefined {
  const after = text.replace(pattern, by);
  return after === text ? undefined : new Map([[file, after]]);
}

/** What each file of a site holds. */
function contentsOf(site: string): Map<string, string> {
  const files = globSync('**/*', { cwd: site, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(site.length + 1), readFileSync(path, 'latin1')]));
}
