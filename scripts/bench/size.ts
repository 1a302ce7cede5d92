import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCorpus } from '../../src/files/read/load.ts';
import type { Corpus } from '../../src/model/story/corpus.ts';
import { messageOf } from '../../src/model/text/messageOf.ts';
import { averageBytes, filesOf, htmlFiles, sizeOf, type Pages } from './builtFiles.ts';
import { writeContent } from './story/contentFile.ts';
import { madeUpCorpus } from './story/corpus.ts';
import { writeAgain } from './floor.ts';
import { inTurn, median, medianCost, run, type Cost } from './measure.ts';
import { check, coldBuild, editedBuild, pagesAlone, type Ours } from './ours.ts';
import { findPeers, npmTool, pagefind, type Missing, type Peer } from './peers/peers.ts';
import { realLikeCorpus } from './story/realLike.ts';
import { readRecords } from './peers/readRecords.ts';
import { measureSearch, miniSearchKilobytes, queriesFor, type SearchCost } from './searchBytes.ts';

/** How a benchmark is run. */
export interface Plan {
  runs: number;
  /** Uses what is installed and fetches nothing. */
  offline: boolean;
  /** Where corpora and sites go. */
  folder: string;
  /** Told of each step that is done. */
  progress: (text: string) => void;
}

export interface PeerResult extends Pages {
  name: string;
  alone: Cost;
  /** With Pagefind's index over the HTML. */
  searchable: Cost;
}

/** A story to be made up: one of so many claims, or one like a real one, of so many articles. */
export type StoryPlan = { claims: number } | { articles: number };

/** What one story took: medians of all runs. */
export interface SizeResult {
  story: 'made up' | 'like real';
  articles: number;
  claims: number;
  runs: number;
  ours: Pages & { cold: Cost; pagesAlone: Cost; edited: Cost; check: Cost; claimPageBytes: number };
  peers: PeerResult[];
  missing: Missing[];
  /** Seconds that plain writing of all our files takes, and how many these are: pages and all else. */
  floor: Pages & { seconds: number };
  search: { ours?: SearchCost; miniSearch?: number };
}

const MINISEARCH = 'minisearch@7.2.0';

/** Makes up a story and measures everything on it, one tool after the other in each run. */
export async function measureSize(story: StoryPlan, { runs, offline, folder, progress }: Plan): Promise<SizeResult> {
  const place = (name: string): string => join(folder, 'sites', name);
  await rm(place(''), { recursive: true, force: true });
  const ours: Ours = { content: place('corpus'), site: place('claimline'), cache: place('claimline-cache') };
  const alone: Ours = { ...ours, site: place('claimline-pages'), cache: place('claimline-pages-cache') };
  const { size, files } = madeUp(story);
  await writeContent(ours.content, files);
  const peers = await findPeers(offline);
  const missing: Missing[] = peers.filter((peer) => 'reason' in peer);
  let present = peers.filter((peer): peer is Peer => 'version' in peer);
  const { note, medianOf } = costsByName(progress);
  const floor: number[] = [];
  let corpus: Corpus | undefined;
  for (let nth = 1; nth <= runs; nth++) {
    progress(`Run ${nth} of ${runs} on ${size}`);
    note('check', await check(ours));
    note('cold', await coldBuild(ours));
    if (!corpus) {
      corpus = await readCorpus(ours.content);
      const records = await readRecords(corpus, ours.site, htmlFiles(ours.site));
      for (const { name, prepare } of present) await prepare(place(name), records);
    }
    floor.push(await writeAgain(ours.site, filesOf(ours.site), place('floor')));
    note('pages alone', await pagesAlone(alone));
    for (const { name, build } of [...present]) {
      const site = place(`${name}-site`);
      await rm(site, { recursive: true, force: true });
      try {
        const built = note(name, await run(build(place(name), site)));
        note(`${name} + Pagefind`, inTurn(built, await run(pagefind(site))));
      } catch (error) {
        missing.push({ name, reason: messageOf(error) });
        present = present.filter((peer) => peer.name !== name);
      }
    }
    note('one claim edited', await editedBuild(ours, nth));
  }
  if (!corpus) throw new Error('A benchmark takes at least one run.');
  const search = await measureSearches(corpus, ours.site, offline);
  return {
    story: 'claims' in story ? 'made up' : 'like real',
    articles: corpus.articles.length,
    claims: corpus.claims.length,
    runs,
    ours: {
      ...sizeOf(ours.site, htmlFiles(ours.site)),
      cold: medianOf('cold'),
      pagesAlone: medianOf('pages alone'),
      edited: medianOf('one claim edited'),
      check: medianOf('check'),
      claimPageBytes: averageBytes(ours.site, 'claims/*/index.html'),
    },
    peers: present.map(({ name, version }) => {
      const site = place(`${name}-site`);
      const pages = sizeOf(site, htmlFiles(site));
      return {
        name: `${name} ${version}`,
        ...pages,
        alone: medianOf(name),
        searchable: medianOf(`${name} + Pagefind`),
      };
    }),
    missing: [...missing, ...search.missing],
    floor: { ...sizeOf(ours.site, filesOf(ours.site)), seconds: median(floor) },
    search: search.costs,
  };
}

/** The files of a story, and what it is called while it is measured. */
function madeUp(story: StoryPlan): { size: string; files: ReturnType<typeof madeUpCorpus> } {
  return 'claims' in story
    ? { size: `${story.claims.toLocaleString('en')} claims`, files: madeUpCorpus(story.claims) }
    : { size: `${story.articles.toLocaleString('en')} articles like real ones`, files: realLikeCorpus(story.articles) };
}

/** Notes what each thing costs in each run, and gives the median of its costs. */
function costsByName(progress: Plan['progress']): {
  note: (name: string, cost: Cost) => Cost;
  medianOf: (name: string) => Cost;
} {
  const costs = new Map<string, Cost[]>();
  return {
    note: (name, cost) => {
      costs.set(name, [...(costs.get(name) ?? []), cost]);
      progress(`${name}: ${cost.seconds.toFixed(2)} s`);
      return cost;
    },
    medianOf: (name) => medianCost(costs.get(name) ?? []),
  };
}

/** What searches of a built site cost, and an index in one piece, with what of it could not be measured. */
async function measureSearches(
  corpus: Corpus,
  site: string,
  offline: boolean,
): Promise<{ costs: SizeResult['search']; missing: Missing[] }> {
  const costs: SizeResult['search'] = {};
  const missing: Missing[] = [];
  try {
    costs.ours = await measureSearch(site, queriesFor(corpus));
  } catch (error) {
    missing.push({ name: 'Search', reason: messageOf(error) });
  }
  const module = await npmTool(MINISEARCH, offline);
  if (module) costs.miniSearch = await miniSearchKilobytes(corpus, join(module, 'dist/es/index.js'));
  else missing.push({ name: 'MiniSearch', reason: 'not installed' });
  return { costs, missing };
}

async function readCorpus(folder: string): Promise<Corpus> {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) throw new Error(`The made-up corpus has ${loaded.problems.length} problems.`);
  return loaded.corpus;
}
