import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parseRecord, recordFile, type Published, type RecordName } from '../../model/story/ledger/ledger.ts';
import { elementsOf, fileAt, pages, shownPages, withinSite } from './site.ts';

const CONTENT = process.env.CONTENT_DIR ?? 'content';
const published = (name: RecordName): readonly Published[] =>
  parseRecord(name, readFileSync(join(CONTENT, recordFile(name)), 'utf8')).lines;

it('serves every claim and every page that was ever published', () => {
  const addresses = [
    ...published('ledger').map(({ key }) => `claims/${key}`),
    ...published('addresses').map(({ key }) => key),
  ];
  expect(addresses.filter((address) => !fileAt(`/${address}/`))).toEqual([]);
});

it('shows a page at an address, or leads from it to one that is shown', () => {
  const shown = new Set(shownPages.map(({ path }) => path));
  const lost = pages.filter(
    (page) => !shown.has(page.path) && !elementsOf(page, 'a').some((link) => shown.has(target(link.attributes))),
  );
  expect(lost.map(({ path }) => path)).toEqual([]);
});

function target(attributes: ReadonlyMap<string, string>): string {
  return withinSite(new URL(attributes.get('href') ?? '', 'https://site.invalid').pathname) ?? '';
}
