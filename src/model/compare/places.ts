import type { Article, Corpus } from '../story/corpus.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/text.ts';
import { CODE_LENGTH } from './digest.ts';
import { ofShortSentence, phrasesOf, windowsOf, type Fingerprint, type Sort } from './fingerprints.ts';
import { wordsOf, type ComparedWord } from './words.ts';

/** The files of one sort of fingerprints, by their numbers. */
export type Shards = readonly string[];

/** About how many fingerprints of each sort one file holds; a text asks for very few phrases. */
const HELD: Record<Sort, number> = { windows: 250, phrases: 1000 };
/** Hosts count files: a long story has larger files, not more of them. */
const MOST: Record<Sort, number> = { windows: 512, phrases: 128 };

/**
 * The fingerprints of all that a site displays of its articles, in files that are small however long the story is. A line
 * of a file is an article: its place in order, and after a colon the codes of words that stand in it.
 */
export function shardsOf({ articles }: Pick<Corpus, 'articles'>): Record<Sort, Shards> {
  const all = { windows: [] as Placed[], phrases: [] as Placed[] };
  for (const [at, article] of articles.entries())
    for (const [sort, fingerprint] of fingerprintsOf(article)) all[sort].push({ ...fingerprint, article: at });
  return { windows: sharded('windows', all.windows), phrases: sharded('phrases', all.phrases) };
}

/** The number of the file that holds a group, of so many files. */
export const shardOf = (group: number, shards: number): number => group % shards;

/** The articles, by their places in order, in which each code of a file stands. */
export function readShard(text: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const line of text.split('\n')) {
    const [article = '', codes = ''] = line.split(':');
    for (let at = 0; at < codes.length; at += CODE_LENGTH) {
      const code = codes.slice(at, at + CODE_LENGTH);
      const known = places.get(code);
      if (known) known.push(Number(article));
      else places.set(code, [Number(article)]);
    }
  }
  return places;
}

type Placed = Pick<Fingerprint, 'group' | 'code'> & { article: number };

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

function sharded(sort: Sort, all: readonly Placed[]): Shards {
  const count = Math.min(MOST[sort], 2 ** Math.ceil(Math.log2(Math.max(1, all.length / HELD[sort]))));
  const shards = Array.from({ length: count }, () => new Map<number, Set<string>>());
  for (const { group, code, article } of all) {
    const shard = shards[shardOf(group, count)];
    shard?.set(article, (shard.get(article) ?? new Set()).add(code));
  }
  return shards.map((shard) => Array.from(shard, ([article, codes]) => `${article}:${[...codes].join('')}`).join('\n'));
}
