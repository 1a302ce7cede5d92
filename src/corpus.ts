import { getLiveCollection, type LiveContentConfig } from 'astro:content';
import type { PageKeys } from './publish/keep/pageKeys.ts';
import { viewKeys, type ViewKey } from './publish/keep/viewKeys.ts';
import { handedToPages } from './publish/handover.ts';
import type { Corpus } from './model/story/corpus.ts';
import { join } from './model/story/join/join.ts';

type Name = keyof LiveContentConfig['collections'];

let corpus: Promise<Corpus> | undefined;
let keyOf: ViewKey | undefined;

/**
 * The story, joined once for all pages. The collections hold only content that has passed every rule. While the site is
 * edited, this module is loaded anew for each new state of the content.
 */
export function getCorpus(): Promise<Corpus> {
  return (corpus ??= readCorpus());
}

/** What the pages of each record are made of, for Astro's `cacheKey` of these pages; empty in dev, which keeps no pages. */
export async function getPageKeys(): Promise<PageKeys> {
  return (await handedToPages().keys) ?? new Map<string, string>();
}

/** The pages of a list, each with a key of all that it is given to show; in dev, which keeps no pages, without. */
export async function keyedPaths<Path extends { props: object }>(
  pathsOf: (corpus: Corpus) => Path[],
): Promise<(Path & { cacheKey?: string | undefined })[]> {
  const [story, keys] = await Promise.all([getCorpus(), getPageKeys()]);
  if (keys.size === 0) return pathsOf(story);
  keyOf ??= viewKeys(story, keys);
  return pathsOf(story).map((path) => ({ ...path, cacheKey: keyOf?.(path.props) }));
}

async function readCorpus(): Promise<Corpus> {
  const [[story], articles, claims, entities, events, questions] = await Promise.all([
    readCollection('story'),
    readCollection('articles'),
    readCollection('claims'),
    readCollection('entities'),
    readCollection('events'),
    readCollection('questions'),
  ]);
  if (!story) throw new Error('There is no content yet that passes the check.');
  const { content, texts } = handedToPages();
  return join({ story, articles, claims, entities, events, questions }, content.texts, content.records, texts);
}

async function readCollection<C extends Name>(collection: C) {
  const { entries = [], error } = await getLiveCollection(collection);
  if (error) throw new Error(`The collection “${collection}” cannot be read.`, { cause: error });
  return entries.map(({ data }) => data);
}
