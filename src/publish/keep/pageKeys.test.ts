import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import { pageKeys } from './pageKeys.ts';

/** The good corpus, and an article in it that has nothing to do with the rest. */
const files: Record<string, string> = {
  ...good,
  'articles/quiet-bay/article.md': (good['articles/port-fire/article.md'] ?? '')
    .replace('Fire in the harbour', 'A quiet bay')
    .replace('daily-gull', 'bay-post')
    .replace(/A fire broke[^]*/, 'Nothing happened in the bay.'),
  // Its feed has the date of the latest article.
  'entities/far-away.md': '---\nname: Far Away\nkind: place\n---\n',
  'articles/quiet-bay/claims/nothing.md': `---
id: quie7bay
statement: The article says that nothing happened in the bay.
quote: Nothing happened in the bay
kind: event
modality: asserted
origin: bay-post
---
`,
  'entities/bay-post.md': '---\nname: Bay Post\nkind: publication\n---\n',
};
const quiet = ['bay-post', 'far-away', 'quie7bay', 'quiet-bay'];

function keysOf(corpus: Readonly<Record<string, string>>): Promise<Map<string, string>> {
  return withCorpus(corpus, async (folder) => {
    const keys = pageKeys(await readCorpus(folder));
    return new Map([...keys].map(([path, key]) => [path.split('/').at(-2) ?? '', key]));
  });
}

/** Whose pages have to be made again when words of a file are replaced. */
async function madeAgain(file: string, from: string, to: string): Promise<string[]> {
  const text = (files[file] ?? '').replace(from, to);
  expect(text).not.toBe(files[file]);
  const [before, after] = await Promise.all([keysOf(files), keysOf({ ...files, [file]: text })]);
  return [...after].flatMap(([name, key]) => (before.get(name) === key ? [] : name)).toSorted();
}

const all = [...(await keysOf(files)).keys()].toSorted();
const rest = all.filter((name) => !quiet.includes(name));
const without = (question: string): string[] => rest.filter((name) => name !== question);

test('two readings of the same content give the same keys', async () => {
  expect(await keysOf(files)).toEqual(await keysOf(files));
});

test.each([
  ['a statement', 'articles/port-fire/claims/dead.md', 'The fire killed', 'The blaze killed', without('rebuild')],
  ['an article’s title', 'articles/port-fire/article.md', 'Fire in', 'Blaze in', [...rest, 'far-away'].toSorted()],
  ['a name', 'entities/ada-lund.md', 'name: Ada Lund', 'name: Ada B. Lund', rest],
  ['a position', 'questions/rebuild.md', 'It will', 'It will be', without('fire')],
  ['the story', 'story.md', 'The harbour fire', 'The harbour', all],
])('%s is on the pages of what it stands with, and on no others', async (_, file, from, to, expected) => {
  expect(await madeAgain(file, from, to)).toEqual(expected);
});
