import { Buffer } from 'node:buffer';
import type { Corpus } from '../../model/story/corpus.ts';
import { annotationOf, collectionOf } from '../../model/exports/annotations/annotations.ts';
import { claimTables, type ClaimTable } from '../../model/exports/csv.ts';
import { dataFiles, jsonSchemaOf, shapes } from '../../model/exports/files.ts';
import { exportVersion } from '../../model/exports/versions.ts';
import {
  annotationUrl,
  annotationsUrl,
  articleUrl,
  base,
  claimUrl,
  dataFileUrl,
  entityUrl,
  locatorAt,
  questionUrl,
  schemaUrl,
  wholeUrl,
} from '../../urls.ts';
import type { KeptValues } from '../keep/keptValues.ts';
import type { PageKeys } from '../keep/pageKeys.ts';
import { claimRows, type ClaimRows } from './claimRows.ts';
import { feedsOf } from './feeds.ts';
import { divided, LARGEST, type Divisible, type Part } from './parts.ts';
import type { SiteFile } from './siteFile.ts';

/**
 * What programs read: data files with their schemas, annotations, feeds. Addresses in data files are paths, so that the
 * files read the same wherever the site stands; annotations, feeds and the CSV leave the site behind, and give whole
 * addresses where it knows its own. The rows of claims may be kept, where the `keys` of pages are known.
 */
export function* exportFiles(
  corpus: Corpus,
  site: URL | undefined,
  keys?: PageKeys,
  kept?: KeptValues<ClaimRows>,
): Generator<SiteFile> {
  const { articles, claims, entities, questions, gone, story } = corpus;
  const here = locatorAt(undefined);
  const anywhere = locatorAt(site);
  const json = (url: string, content: () => object, page?: string): SiteFile =>
    file(url, () => JSON.stringify(content()), page);

  const rows = claimRows(corpus, { here, anywhere }, keys, kept);
  for (const { name, records } of dataFiles) {
    const url = dataFileUrl(`${name}.json`);
    if (name === 'claims') yield* dataFile(divided(claimsFile(url), rows, LARGEST));
    else yield* dataFile(divided(jsonFile(url), records(corpus, here), LARGEST));
  }
  for (const table of claimTables) yield* dataFile(divided(tableFile(table), rows, LARGEST));
  yield json(dataFileUrl('version.json'), exportVersion);
  for (const shape of shapes) {
    const url = schemaUrl(shape.name);
    yield json(url, () => jsonSchemaOf(shape, wholeUrl(url, site)));
  }
  for (const claim of claims)
    yield json(annotationUrl(claim.id), () => annotationOf(claim, story, anywhere), claimUrl(claim.id));
  for (const article of articles)
    yield json(annotationsUrl(article.slug), () => collectionOf(article, anywhere), articleUrl(article.slug));
  const feeds = feedsOf(corpus, site);
  for (const { url, text, madeOf } of [...feeds.story(), ...feeds.corrections()]) yield { ...file(url, text), madeOf };
  for (const question of [...questions, ...gone.questions])
    for (const { url, text } of feeds.question(question)) yield file(url, text, questionUrl(question.slug));
  for (const entity of entities)
    for (const { url, text } of feeds.entity(entity)) yield file(url, text, entityUrl(entity.slug));
}

/** A data file of records as JSON. */
export function jsonFile(url: string): Divisible<object> {
  return {
    url,
    textOf: (records) => JSON.stringify(records),
    recordsIn: () => 1,
    indexOf: jsonIndex,
  };
}

/** The data file of the claims, as JSON. */
export function claimsFile(url: string): Divisible<ClaimRows> {
  const [opening, comma, closing] = ['[', ',', ']'].map((sign) => Buffer.from(sign)) as [Buffer, Buffer, Buffer];
  const isHeld = ({ claims }: ClaimRows): boolean => claims > 0;
  const textOf = (rows: readonly ClaimRows[]): Buffer => {
    const pieces = rows.filter(isHeld).flatMap(({ json }, at) => (at === 0 ? [json] : [comma, json]));
    return Buffer.concat([opening, ...pieces, closing]);
  };
  return { url, textOf, recordsIn: ({ claims }) => claims, indexOf: jsonIndex };
}

function jsonIndex(parts: readonly Part[]): string {
  return JSON.stringify({ records: parts.reduce((sum, { records }) => sum + records, 0), parts });
}

/** A table of claims. Once it is cut, a table of its parts stands in its place. */
export function tableFile(table: ClaimTable): Divisible<ClaimRows> {
  const head = Buffer.from(table.of([]));
  const at = claimTables.indexOf(table);
  return {
    url: dataFileUrl(table.file),
    textOf: (rows) => Buffer.concat([head, ...rows.flatMap(({ tables }) => tables[at] ?? [])]),
    recordsIn: ({ claims }) => claims,
    indexOf: (parts) => ['url,records', ...parts.map(({ url, records }) => `${url},${records}`), ''].join('\r\n'),
  };
}

function* dataFile(files: ReturnType<typeof divided>): Generator<SiteFile> {
  for (const { url, text } of files) yield file(url, () => text);
}

function file(url: string, content: SiteFile['content'], page?: string): SiteFile {
  return { path: url.slice(base.length), content, ...(page === undefined ? {} : { page }) };
}
