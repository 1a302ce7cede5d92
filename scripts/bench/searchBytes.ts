import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import type { Corpus } from '../../src/model/story/corpus.ts';
import { searchRecords } from '../../src/model/search/search.ts';
import { answerTime, type AnswerTime } from './answerTime.ts';

/** What a search costs a visitor. */
export interface SearchCost {
  /** The dearest of several queries. */
  query: string;
  /** What it fetches as the first search, in thousands of bytes as a host sends them. */
  kilobytes: number;
  /** How soon further searches are answered. */
  answer: AnswerTime;
}

/** Searches the built site in a browser: each query as the first that a visitor makes, then all as they are typed. */
export async function measureSearch(site: string, queries: readonly string[]): Promise<SearchCost> {
  const [{ chromium }, { findBrowser }] = await Promise.all([
    import('@playwright/test'),
    import('../install/browser.mjs'),
  ]);
  const browser = await chromium.launch({ executablePath: await findBrowser() });
  const fetched: string[] = [];
  const { server, address } = await serve(site, fetched);
  try {
    const costs: Omit<SearchCost, 'answer'>[] = [];
    for (const query of queries) {
      fetched.length = 0;
      const page = await browser.newPage();
      await page.goto(`${address}/search/?q=${encodeURIComponent(query)}`);
      await page.locator('[data-results] li').first().waitFor();
      await page.waitForLoadState('networkidle');
      await page.close();
      const bytes = [...new Set(fetched)].filter(isForSearch).map((path) => sentBytes(join(site, path)));
      costs.push({ query, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1000 });
    }
    const dearest = costs.reduce((most, cost) => (cost.kilobytes > most.kilobytes ? cost : most));
    const page = await browser.newPage();
    await page.goto(`${address}/search/?q=${encodeURIComponent(dearest.query)}`);
    return { ...dearest, answer: await answerTime(page, queries) };
  } finally {
    await browser.close();
    server.close();
  }
}

/** The queries of the benchmark: a popular name, the first words of a claim, a common word and a long one. */
export function queriesFor({ entities, claims }: Corpus): string[] {
  const popular = entities.toSorted((a, b) => b.claimsAbout.length - a.claimsAbout.length)[0];
  const words = claims[Math.floor(claims.length / 2)]?.statement.replace(/[.,]/g, '').split(' ') ?? [];
  const long = words.toSorted((a, b) => b.length - a.length)[0];
  return [popular?.name ?? '', words.slice(-5).join(' '), 'people', long ?? ''];
}

/** How one makes an index with MiniSearch; it is no package of this project. */
interface MiniSearch {
  addAll: (documents: readonly object[]) => void;
}
type MiniSearchClass = new (options: { fields: string[]; storeFields: string[] }) => MiniSearch;

/** What a visitor would fetch before the first search with MiniSearch: its whole index, with what results show and filter by. */
export async function miniSearchKilobytes(corpus: Corpus, module: string): Promise<number> {
  const { default: Index } = (await import(module)) as { default: MiniSearchClass };
  const index = new Index({ fields: ['content'], storeFields: ['title', 'quote', 'speaker', 'filters'] });
  index.addAll(searchRecords(corpus).map(({ id, content, meta, filters }) => ({ id, content, ...meta, filters })));
  return gzipSync(JSON.stringify(index), { level: 9 }).length / 1000;
}

/** Pages, styles and typefaces are there without search too. */
const isForSearch = (path: string): boolean => !/\/$|\.(html|css|woff2?|svg|png)$/.test(path);

/** The index is compressed as it stands; hosts compress the rest. */
function sentBytes(file: string): number {
  const bytes = readFileSync(file);
  const compressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return compressed ? bytes.length : gzipSync(bytes, { level: 9 }).length;
}

/** Serves a folder and notes the path of every file that is fetched. */
function serve(folder: string, fetched: string[]): Promise<{ server: Server; address: string }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    response.on('finish', () => {
      if (response.statusCode === 200) fetched.push(path);
    });
    files(request, response);
  });
  return new Promise((resolve) => {
    server.listen(0, () => {
      const address = server.address();
      resolve({ server, address: `http://localhost:${typeof address === 'object' ? address?.port : ''}` });
    });
  });
}
