import type { Dataset, WebPage, WebSite } from 'schema-dts';
import type { Story } from '../../story/corpus.ts';
import { claimTables } from '../csv.ts';
import { dataFiles } from '../files.ts';
import { dataVersions } from '../versions.ts';
import type { Locator } from '../../story/locator.ts';
import type { Data } from './schemaOrgNames.ts';

/** The site and its data, which bear a `name`, as schema.org WebSite and Dataset, for the front page. */
export function siteData(story: Story, locator: Locator, name: string): Record<string, unknown> {
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': `${locator.home}#site`,
    url: locator.home,
    name: story.title,
    description: story.dek,
    inLanguage: story.language,
  };
  return { '@graph': [site, datasetData(story, locator, name)] };
}

/** The data files as a schema.org Dataset with a `name`. */
export function datasetData(story: Story, locator: Locator, name: string): Dataset & Data {
  const json = dataFiles.map(({ name, about }) => ({
    file: `${name}.json`,
    encodingFormat: 'application/json',
    description: about,
  }));
  const tables = claimTables.map(({ file, about }) => ({ file, encodingFormat: 'text/csv', description: about }));
  const files = [...json, ...tables];
  return {
    '@type': 'Dataset',
    '@id': locator.data(''),
    url: locator.data(''),
    name,
    description: story.dek,
    inLanguage: story.language,
    isAccessibleForFree: true,
    version: dataVersions[0].version,
    isPartOf: { '@id': `${locator.home}#site` },
    distribution: files.map(({ file, ...rest }) => ({
      '@type': 'DataDownload',
      contentUrl: locator.data(file),
      name: file,
      ...rest,
    })),
  };
}

/** A page that is about nothing but itself, as a kind of schema.org WebPage. */
export function pageData(
  type: 'WebPage' | 'AboutPage' | 'SearchResultsPage',
  name: string,
  url: string,
): WebPage & Data {
  return { '@type': type, '@id': url, url, name };
}
