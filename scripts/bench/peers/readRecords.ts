import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pagesOfArticle } from '../../../src/model/views/paging/articlePages.ts';
import type { Corpus } from '../../../src/model/story/corpus.ts';
import { searchRecords } from '../../../src/model/search/search.ts';
import { articleUrl, claimUrl } from '../../../src/urls.ts';
import { readPage, readShell } from './readPage.ts';
import type { PageRecord, Records, Shell } from './records.ts';
import { rowsOf } from './rows.ts';
import { articleRecord, claimRecord } from './storyRecords.ts';

/** Reads our built pages: whatever their `<main>` links to, the same page of a peer lists as rows, in the same order. */
export async function readRecords(corpus: Corpus, site: string, files: readonly string[]): Promise<Records> {
  const rows = rowsOf(corpus);
  const pages = new Map<string, PageRecord>();
  let shell: Shell | undefined;
  for (const file of files) {
    const html = await readFile(join(site, file), 'utf8');
    const url = `/${file.replace(/index\.html$/, '')}`;
    pages.set(url, readPage(url, html, rows));
    if (url.startsWith('/claims/')) shell ??= readShell(html);
  }
  if (!shell) throw new Error('The built site holds no page of a claim.');
  const filters = new Map(searchRecords(corpus).map((record) => [record.id, record]));
  const take = (url: string): PageRecord => {
    const page = pages.get(url);
    if (!page) throw new Error(`The built site holds no ${url}.`);
    pages.delete(url);
    return page;
  };
  const claims = corpus.claims.map((claim) => claimRecord(claim, take(claimUrl(claim.id)), filters.get(claim.id)));
  const articles = corpus.articles.flatMap((article) =>
    pagesOfArticle(article).map((page) => articleRecord(article, page, take(articleUrl(article.slug, page.number)))),
  );
  return { shell, claims, articles, pages: [...pages.values()], rows };
}
