import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { relationViews } from '../claims/related.ts';
import type { Corpus } from '../story/corpus.ts';
import { claimNote, weightOf, type ClaimNote } from './claimNote.ts';
import { noteGroups } from './noteGroups.ts';

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const ARTICLE = good['articles/port-fire/article.md'] ?? '';

/** The note on a claim of the harbour fire, where a second article tells the same fire in a claim made from that one. */
async function noteOn(
  change: (theirs: string) => string,
  own: (claim: string) => string = (claim) => claim,
): Promise<ClaimNote> {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/port-fire/claims/dead.md': own(DEAD),
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03').replace('83', '91'),
    'articles/later/claims/dead.md': change(
      DEAD.replace('abcd1234', 'efgh5678').replace('quote: killing at least 83', 'quote: killing at least 91'),
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return noteIn(loaded.corpus);
}

function noteIn(corpus: Corpus): ClaimNote {
  const claim = corpus.claims.find(({ id }) => id === 'abcd1234');
  if (!claim) throw new Error('The claim is gone.');
  return claimNote(claim, relationViews(corpus).get(claim) ?? []);
}

const later = (claim: string): string =>
  claim.replace('asOf: 2031-05-02', 'asOf: 2031-06-03').replace('atLeast: 83', 'atLeast: 91');
const related = (type: string) => (claim: string) =>
  claim.replace('about:', `relations:\n  - type: ${type}\n    claim: abcd1234\n    because: It is so.\nabout:`);
const unknown = (claim: string): string => claim.replace('origin: daily-gull', 'origin: unknown');
const elsewhere = (claim: string): string => claim.replace(/event: fire\nanswers:[^]*?---\n/, '---\n');

test('a later figure supersedes', async () => {
  const note = await noteOn(later);
  expect(note.later).toMatchObject({ claim: { id: 'efgh5678' }, answer: { figure: { value: { atLeast: 91 } } } });
  expect(weightOf(note)).toBe('grave');
});

test('a claim that updates supersedes, without an answer too', async () => {
  const note = await noteOn((claim) => elsewhere(related('updates')(claim)));
  expect(note.later).toMatchObject({ claim: { id: 'efgh5678' }, answer: undefined });
  expect(weightOf(note)).toBe('grave');
});

test('an earlier figure does not supersede', async () => {
  const note = await noteOn((claim) => claim, later);
  expect(note.later).toBeUndefined();
});

test.each(['corrects', 'denies'])('a claim that %s it disputes it', async (type) => {
  const note = await noteOn(related(type));
  expect(note.against.map(({ id }) => id)).toEqual(['efgh5678']);
  expect(weightOf(note)).toBe('grave');
});

test('a figure of the same day that cannot hold beside it disputes it, whichever is listed first', async () => {
  const note = await noteOn((claim) => claim.replace('atLeast: 83', 'exactly: 40'));
  expect(note.against.map(({ id }) => id)).toEqual(['efgh5678']);
});

test('another article with the same answer supports it, and then it is neither alone nor without a source', async () => {
  const note = await noteOn((claim) => claim, unknown);
  expect(note).toMatchObject({ support: { articles: { length: 2 } }, noSource: false, onlyHere: false });
  expect(note.question?.slug).toBe('how-many-dead');
  expect(weightOf(note)).toBeUndefined();
});

test('a fact that nobody else tells is only here; of unknown origin it has no source, unless it is a judgement', async () => {
  expect(await noteOn(elsewhere)).toMatchObject({ noSource: false, onlyHere: true, support: undefined });
  const note = await noteOn(elsewhere, unknown);
  expect(note).toMatchObject({ noSource: true, onlyHere: true });
  expect(weightOf(note)).toBe('firm');
  const judged = await noteOn(elsewhere, (claim) => unknown(claim).replace('modality: asserted', 'modality: opinion'));
  expect(judged).toMatchObject({ noSource: false, onlyHere: false });
});

test('claims of which there is the same to say are one group, and those of which there is nothing come last', async () => {
  const loaded = await withCorpus(good, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const [article] = loaded.corpus.articles;
  const claims = article?.activeClaims ?? [];
  const [first, second, third] = claims;
  if (!first || !second || !third) throw new Error('The article has too few claims.');
  const plain = { ...claimNote(second, []), noSource: false, onlyHere: false };
  const said = { ...plain, onlyHere: true };
  const notes = new Map([
    [first, plain],
    [second, said],
    [third, { ...said }],
  ]);
  expect(noteGroups(claims, notes)).toEqual([
    { note: said, claims: [second, third] },
    { note: undefined, claims: [first] },
  ]);
});
