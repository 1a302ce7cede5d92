import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { claimNote } from '../../model/questions/claimNote.ts';
import { noteInWords } from './claimNotes.ts';
import { namesInWords } from '../lists.ts';
import { en } from '../en.ts';

const loaded = await withCorpus(good, loadCorpus);
if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
const [article] = loaded.corpus.articles;
const [dead, rebuild] = article?.activeClaims ?? [];
if (!article || !dead || !rebuild) throw new Error('The article has too few claims.');
const nothing = { ...claimNote(dead, []), onlyHere: false };

test('says the gravest first, and how many claims it is said of', () => {
  const other = { ...dead, article: { ...article, short: 'Gull, 3 May' } };
  const later = { claim: other, question: dead.answers[0]?.question, answer: undefined };
  const note = { ...nothing, against: [other], later, onlyHere: true };
  expect(noteInWords(en, { note, claims: [dead] }, true)).toEqual([
    'Disputed.',
    'Gull, 3 May says otherwise.',
    'Since then: The fire killed at least 83 people (Gull, 3 May).',
  ]);
  expect(
    noteInWords(en, { note: { ...nothing, onlyHere: true, noSource: true }, claims: [dead, rebuild] }, true),
  ).toEqual(['No known source.', 'Only here.', '2 claims.']);
});

test('says a later figure with its bound and its unit', () => {
  const question = dead.answers[0]?.question;
  const figure = { value: { atLeast: 91 }, scope: undefined, asOf: '2031-06' };
  const later = { claim: dead, question, answer: { claim: dead, position: undefined, figure } };
  expect(noteInWords(en, { note: { ...nothing, later }, claims: [dead] }, true)[0]).toBe(
    `Since then: at least 91 people (${article.short}).`,
  );
});

test('names a dispute within one article as such', () => {
  expect(noteInWords(en, { note: { ...nothing, against: [rebuild] }, claims: [dead] }, true)).toEqual([
    'Disputed.',
    'Another claim of this article says otherwise.',
  ]);
});

test('counts the claims of which there is nothing to say, and calls judgements so', () => {
  expect(noteInWords(en, { note: undefined, claims: [dead] }, true)).toEqual(['1 claim']);
  expect(noteInWords(en, { note: undefined, claims: [dead, rebuild] }, false)).toEqual(['2 more claims']);
  const judged = { ...dead, modality: 'opinion' as const };
  expect(noteInWords(en, { note: undefined, claims: [judged, judged] }, false)).toEqual(['2 more judgements']);
});

test('of many names three stand in a sentence, and the others are counted', () => {
  expect(namesInWords(en, ['Ada'])).toBe('Ada');
  expect(namesInWords(en, ['Ada', 'Bo', 'Cy', 'Di'])).toBe('Ada, Bo, Cy, and Di');
  expect(namesInWords(en, ['Ada', 'Bo', 'Cy', 'Di', 'Ed'])).toBe('Ada, Bo, Cy, and 2 others');
});
