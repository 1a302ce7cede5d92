import type { Article, Claim, Corpus } from '../story/corpus.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/text.ts';
import { CODE_LENGTH } from './digest.ts';
import { ofShortSentence, phrasesOf, windowsOf, type Fingerprint, type Sort } from './fingerprints.ts';
import { wordsOf, type ComparedWord } from './words.ts';

/** Where words stand: in which article, by its place in order, and in the quotes of which claims, by their ids. */
export interface Place {
  article: number;
  claims: string[];
}

/** The files of one sort of fingerprints, by their numbers. */
export type Shards = readonly string[];

/** About how many fingerprints of each sort one file holds; a text asks for very few phrases. */
const HELD: Record<Sort, number> = { windows: 100, phrases: 500 };
/** Hosts count files: a long story has larger files, not more of them. */
const MOST: Record<Sort, number> = { windows: 256, phrases: 64 };

/**
 * The fingerprints of all that a site displays of its articles, in files that are small however long the story is. A line
 * of a file is one place: the number of the article, the ids of the claims that quote the words, and after a colon the codes.
 */
export function shardsOf({ articles }: Pick<Corpus, 'articles'>): Record<Sort, Shards> {
  const all = { windows: [] as Placed[], phrases: [] as Placed[] };
  for (const [at, article] of articles.entries())
    for (const [sort, fingerprint] of fingerprintsOf(article)) all[sort].push(placed(fingerprint, at, article));
  return { windows: sharded('windows', all.windows), phrases: sharded('phrases', all.phrases) };
}

/** The number of the file that holds a group, of so many files. */
export const shardOf = (group: number, shards: number): number => group % shards;

/** Where each code of a file stands. */
export function readShard(text: string): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const line of text.split('\n')) {
    const [where = '', codes = ''] = line.split(':');
    const [article = '', ...claims] = where.split(' ');
    for (let at = 0; at < codes.length; at += CODE_LENGTH) {
      const code = codes.slice(at, at + CODE_LENGTH);
      places.set(code, [...(places.get(code) ?? []), { article: Number(article), claims }]);
    }
  }
  return places;
}

interface Placed {
  group: number;
  code: string;
  where: string;
}

function* fingerprintsOf({ text, language }: Article): Generator<[Sort, Fingerprint]> {
  const within = (span: Span): ComparedWord[] =>
    wordsOf(text.text.slice(span.start, span.end)).map((word) => ({
      ...word,
      start: word.start + span.start,
      end: word.end + span.start,
    }));
  for (const block of text.blocks) {
    const words = within(block);
    for (const window of windowsOf(words)) yield ['windows', window];
    for (const phrase of phrasesOf(words)) yield ['phrases', phrase];
  }
  const plain = { text: text.text, blocks: text.blocks.map((block) => ({ ...block, heading: false })) };
  for (const sentence of sentences(plain, language)) {
    const short = ofShortSentence(within(sentence));
    if (short) yield ['phrases', short];
  }
}

function placed({ code, group, words }: Fingerprint, at: number, { activeClaims }: Article): Placed {
  const stretch = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
  const claims = claimsAt(stretch, activeClaims).map(({ id }) => id);
  return { group, code, where: [String(at), ...claims].join(' ') };
}

/** The claims whose quotes hold more than half of a stretch; where none does, those that hold any of it. */
function claimsAt(stretch: Span, claims: readonly Claim[]): Claim[] {
  const held = claims
    .map((claim) => ({ claim, length: claim.spans.reduce((sum, span) => sum + shared(span, stretch), 0) }))
    .filter(({ length }) => length > 0);
  const most = held.filter(({ length }) => length > (stretch.end - stretch.start) / 2);
  return (most.length > 0 ? most : held).map(({ claim }) => claim);
}

const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

function sharded(sort: Sort, all: readonly Placed[]): Shards {
  const count = Math.min(MOST[sort], 2 ** Math.ceil(Math.log2(Math.max(1, all.length / HELD[sort]))));
  const shards = Array.from({ length: count }, () => new Map<string, Set<string>>());
  for (const { group, code, where } of all) {
    const shard = shards[shardOf(group, count)];
    shard?.set(where, (shard.get(where) ?? new Set()).add(code));
  }
  return shards.map((shard) => Array.from(shard, ([where, codes]) => `${where}:${[...codes].join('')}`).join('\n'));
}
