import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotationOf } from '../../../model/exports/annotations/annotations.ts';
import { claimRecord } from '../../../model/exports/claimRecord.ts';
import { exportClaims } from '../../../model/exports/claims.ts';
import { KINDS, MODALITIES, RELATION_TYPES, type ClaimData } from '../../../model/schemas/claim.ts';
import { KnownStory } from '../../../model/suggest/claim/knownStory.ts';
import type { Claim, Corpus } from '../../../model/story/corpus.ts';
import { join } from '../../../model/story/join/join.ts';
import { findQuote } from '../../../model/text/quotes/quotes.ts';
import { locatorAt } from '../../../urls.ts';
import { good, withCorpus } from '../../corpus.fixture.ts';
import { readAnnotations } from '../../raw/annotations/readAnnotations.ts';
import { keysOf, toEntries } from '../../read/entries.ts';
import { parseFrontMatter } from '../../read/frontMatter.ts';
import { loadContent } from '../../read/load.ts';
import { appendItem } from '../../write/edits.ts';
import { beginClaim } from '../../write/new/newClaim.ts';
import { withdrawn } from '../../write/withdraw.ts';
import { changedText } from '../changedText.ts';
import { recordText } from '../recordText.ts';
import { importAnnotations } from './importAnnotations.ts';

const SITE = locatorAt(new URL('https://site.example/story/'));
const ID = 'test1234';
const content = await withCorpus(good, (folder) => loadContent(folder));
const { entries, texts } = content;
const story = new KnownStory(entries, 'en');
/** The same story before it has the claim. */
const before = { ...content, present: { ...content.present, claim: [] }, entries: { ...entries, claims: [] } };

/** The story with one more claim, from the text of its file. */
function withClaim(text: string): { corpus: Corpus; claim: Claim } {
  const read = parseFrontMatter('articles/port-fire/claims/test.md', text);
  if (Array.isArray(read) || !entries.story) throw new Error(`This cannot be read: ${text}`);
  const { entries: added, problems } = toEntries([
    { collection: 'claims', slug: 'port-fire/claims/test', content: read },
  ]);
  expect(problems).toEqual([]);
  const corpus = join({ ...entries, story: entries.story, claims: [...entries.claims, ...added.claims] }, texts);
  const claim = corpus.claims.find(({ id }) => id === ID);
  if (!claim) throw new Error('The claim is not there.');
  return { corpus, claim };
}

/** The text of the file that an export of one claim becomes. */
function imported(record: object): string | undefined {
  const read = readAnnotations(JSON.stringify([record]));
  if ('refusal' in read) throw new Error(read.refusal);
  const { files, lost } = importAnnotations(before, read.annotations, {
    ...{ article: undefined, pick: () => 0, story, begin: beginClaim },
  });
  expect(lost).toEqual([]);
  return [...files.values()][0];
}

/** What comes back of a claim's file by way of `claims.json`. */
function roundTrip(text: string): string | undefined {
  const record = exportClaims(withClaim(text).corpus, SITE).find(({ id }) => id === ID);
  return imported(claimRecord.parse(record));
}

/** A line of what YAML and Markdown might take for their own. */
const line = fc
  .string({ unit: fc.constantFrom(...Array.from('aé日 :#-?,[]{}&*!|>\'"“”%@`~0.\\<=/…')) })
  .map((text) => text.trim())
  .filter((text) => text !== '');
const dates = fc.constantFrom('2031', '2031-05', '2031-05-02', '2031-05/..', '2031~', '-0044');
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });
const source = fc.record({
  ...{ publisher: line, title: line, date: dates, url: fc.constant('https://gull.example/one') },
  ...{ archived: fc.constant('https://archive.example/one'), gone: fc.boolean() },
});
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((one) => (one === 0 ? 0 : one));
const words = fc.constantFrom<Pick<ClaimData, 'quote' | 'occurrence'>>(
  { quote: 'killing at least 83 people' },
  { quote: ['A fire broke out', 'Ada Lund', 'We will rebuild'] },
  { quote: 'The fire is out', occurrence: 2 },
  { quote: ['A fire broke out', 'The fire is out'], occurrence: 2 },
  { quote: ['A fire broke out', 'The fire is out'], occurrence: [1, 2] },
);
const changes = fc
  .array(fc.record({ because: line, statement: maybe(line), quote: fc.constantFrom('One', ['One', 'two']) }))
  .map((list) =>
    list.map(({ statement, ...rest }, at) => ({
      ...{ date: `2031-06-${10 + Math.min(at, 20)}`, change: 'revised' as const, ...rest },
      // Words that a change gives as the earlier ones must not be the later ones too.
      quote: [rest.quote].flat().map((part) => `${part} ${at}`),
      ...(statement !== undefined && { statement: `${statement} ${at}` }),
    })),
  )
  .map((list) =>
    list.map(({ quote: [alone = '', ...more], ...rest }) => ({
      ...rest,
      quote: more.length ? [alone, ...more] : alone,
    })),
  );
const claims = fc.record({
  ...{ statement: line, kind: fc.constantFrom(...KINDS), modality: fc.constantFrom(...MODALITIES) },
  attribution: fc.array(
    fc.record({
      ...{ mode: fc.constantFrom('direct', 'paraphrase'), label: line, named: fc.boolean() },
      entity: maybe(fc.constantFrom('ada-lund', 'daily-gull')),
    }),
  ),
  origin: fc.constantFrom('daily-gull', 'unknown'),
  ...{ happened: maybe(dates), said: maybe(dates), asOf: maybe(dates) },
  about: fc.uniqueArray(fc.constantFrom('ada-lund', 'daily-gull')),
  event: maybe(fc.constant('fire')),
  answers: fc.array(
    fc.oneof(
      fc.record({ position: fc.constantFrom('yes', 'open'), question: fc.constant('rebuild'), scope: maybe(line) }),
      fc.record({
        value: fc.record({ atLeast: number, unit: maybe(line) }),
        question: fc.constant('how-many-dead'),
      }),
    ),
  ),
  relations: fc.array(
    fc.record({ because: line, type: fc.constantFrom(...RELATION_TYPES), claim: fc.constant('abcd1234') }),
  ),
  outside: fc.array(fc.record({ also: fc.array(source), source, says: line })),
  history: changes,
  reviewed: fc.array(fc.record({ date: fc.constant('2031-06-09'), by: line })),
  accepted: fc.array(fc.record({ because: line, rule: fc.constant('number-quoted') })),
});
const notes = fc.array(line).map((lines) => lines.map((each) => `A note: ${each}`).join('\n\n'));

describe('a claim comes back from our export to the byte', () => {
  test('whatever a new one says', () => {
    fc.assert(
      fc.property(claims, words, notes, (fields, quoted, note) => {
        const text = recordText('claims', { ...fields, ...quoted, id: ID }, note);
        expect(roundTrip(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('after whatever was done to it, in whatever order', () => {
    const reason = { reason: 'Said twice.', replacedBy: [], date: '2031-07-01' };
    const order = keysOf('claims');
    const steps = [
      (text: string) => changedText('claims', text, { event: 'fire', happened: '2031-05-02', attribution: null }),
      (text: string) => changedText('claims', text, { outside: [], about: ['ada-lund'], said: null }),
      (text: string) => appendItem(text, 'accepted', { rule: 'number-quoted', because: 'It is: so.' }, order),
      (text: string) => withdrawn(text, { id: ID, ...reason, remove: false }, 'claim'),
    ];
    fc.assert(
      fc.property(claims, words, fc.shuffledSubarray(steps), (fields, quoted, some) => {
        const text = some.reduce((done, step) => step(done), recordText('claims', { ...fields, ...quoted, id: ID }));
        expect(roundTrip(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  test('where it went, and its words have gone too', () => {
    const gone = { status: 'withdrawn', reason: 'It went.' };
    const history = [{ date: '2031-05-03', change: 'withdrawn', because: 'It went.' }];
    const fields = { statement: 'It is over.', kind: 'event', modality: 'asserted', origin: 'daily-gull' };
    for (const quote of ['The blaze is over', ['The blaze', 'is over']]) {
      const text = recordText('claims', { ...fields, ...gone, history, quote, occurrence: 2, id: ID }, 'A note.');
      expect(roundTrip(text)).toBe(text);
    }
  });
});

test('an export of before version 5 comes back without the changes whose words it does not hold', () => {
  const history = [{ date: '2031-05-03', change: 'reworded', because: 'Shorter.', statement: 'It is over now.' }];
  const fields = { statement: 'It is over.', kind: 'event', modality: 'asserted', origin: 'daily-gull' };
  const now = { ...fields, quote: 'killing at least 83 people', id: ID };
  const { corpus } = withClaim(recordText('claims', { ...now, history }));
  const record = exportClaims(corpus, SITE).find(({ id }) => id === ID);
  const earlier = { ...record, history: [{ date: '2031-05-03', change: 'reworded', because: 'Shorter.' }] };
  expect(imported(earlier)).toBe(recordText('claims', now));
});

test('of our annotation of a claim come back its id, its statement, however long, and its words', () => {
  fc.assert(
    fc.property(claims, words, fc.nat(1000), (fields, quoted, long) => {
      const statement = `${'x'.repeat(long)}${fields.statement}`;
      const { corpus, claim } = withClaim(recordText('claims', { ...fields, ...quoted, statement, id: ID }));
      const read = parseFrontMatter('', imported(annotationOf(claim, corpus.story, SITE)) ?? '');
      expect('data' in read && read.data).toMatchObject({ id: ID, statement, quote: quoted.quote });
      const [back, was] = [(read as { data: ClaimData }).data, quoted].map(({ quote, occurrence }) =>
        findQuote(claim.article.text, quote, occurrence),
      );
      expect(back).toEqual(was);
    }),
    { numRuns: 50 },
  );
});
