import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { claimUrl, entityUrl } from '../../urls.ts';
import { readCorpus } from '../readCorpus.fixture.ts';
import { pageKeys } from './pageKeys.ts';
import { keysAfter, linksTo, noteStatements, recallStatements } from './reworded.ts';
import { inTwo } from './twoKeys.ts';

const FILE = 'articles/port-fire/claims/dead.md';
const read = (files: Readonly<Record<string, string>>) => withCorpus({ ...good, ...files }, readCorpus);
const last = await read({});
const statements = new Map(last.claims.map(({ id, statement }) => [id, statement]));
const dead = (from: string, to: string) => read({ [FILE]: (good[FILE] ?? '').replace(from, to) });
const own = claimUrl('abcd1234');

test('where no claim was reworded, each page has one key', () => {
  expect(keysAfter(last, statements)).toEqual({ keys: pageKeys(last), reworded: new Set() });
  expect(keysAfter(last, new Map())).toEqual({ keys: pageKeys(last), reworded: new Set() });
});

test('where a claim was reworded and nothing else was done, each page has the key that it had', async () => {
  const { keys, reworded } = keysAfter(await dead('The fire killed', 'The blaze killed'), statements);
  expect([...reworded]).toEqual(['abcd1234']);
  for (const [path, key] of pageKeys(last)) expect(inTwo(keys.get(path) ?? '').before).toBe(key);
  expect(inTwo(keys.get(own) ?? '').now).not.toBe(pageKeys(last).get(own));
});

test('a claim that is tied to one that was reworded counts as reworded too', async () => {
  const relation = 'relations:\n  - type: corrects\n    claim: abcd1234\n    because: Counted anew.\nkind:';
  const out = 'articles/port-fire/claims/out.md';
  const corpus = await read({
    [FILE]: (good[FILE] ?? '').replace('The fire killed', 'The blaze killed'),
    [out]: (good[out] ?? '').replace('kind:', relation),
  });
  const other = corpus.claims.find(({ relations }) => relations.length > 0)?.id ?? '';
  expect([...keysAfter(corpus, statements).reworded].toSorted()).toEqual(['abcd1234', other].toSorted());
});

test('where more of the claim was edited, its pages do not have the key that they had', async () => {
  const reworded = await dead('The fire killed', 'The blaze killed');
  const [claim] = reworded.claims;
  if (claim) claim.note = 'Not so.';
  const { keys } = keysAfter(reworded, statements);
  expect(inTwo(keys.get(own) ?? '').before).not.toBe(pageKeys(last).get(own));
  expect(inTwo(keys.get(entityUrl('far-away')) ?? '').now).toBe(inTwo(keys.get(entityUrl('far-away')) ?? '').before);
});

test('a page links to a claim by its page, its words in an article, or its whole address', () => {
  const shows = linksTo(new Set(['abcd1234']));
  for (const link of ['/claims/abcd1234/', '#abcd1234', 'https://site.example/story/claims/abcd1234/'])
    expect(shows(`<a href=/claims/wxyz7890/>One</a> <a href="${link}">Two</a>`)).toBe(true);
  expect(shows('<a href=/claims/wxyz7890/>abcd1234</a>')).toBe(false);
  expect(linksTo(new Set())('<a href=/claims/wxyz7890/>One</a>')).toBe(false);
});

test('what is noted is recalled', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reworded-'));
  noteStatements(join(folder, 'note'), statements);
  expect(recallStatements(join(folder, 'note'))).toEqual(statements);
  rmSync(folder, { recursive: true });
  expect(recallStatements(join(folder, 'note'))).toEqual(new Map());
});
