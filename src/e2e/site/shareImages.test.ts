import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { elementsOf, fileAt, shownPages, summary, type Page } from './site.ts';

const FOLDER = process.env.OUT_DIR ?? 'dist';

/** The pages that have a picture of their own. */
const OWN = /\/(articles|claims|questions)\/[^/]+\/$/;

it('names for every page a picture that is there: a PNG of 1200 × 630 pixels below 40 kB, described in words', () => {
  expect(shownPages.length).toBeGreaterThan(0);
  expect(summary(shownPages.flatMap((page) => faults(page).map((problem) => ({ path: page.path, problem }))))).toEqual(
    [],
  );
});

it('gives every claim, question and article a picture of its own', () => {
  const own = shownPages.filter(({ path }) => OWN.test(path));
  expect(new Set(own.map((page) => metaOf(page, 'og:image'))).size).toBe(own.length);
});

function faults(page: Page): string[] {
  const file = fileAt(new URL(metaOf(page, 'og:image'), 'https://site.invalid').pathname);
  if (file === undefined) return ['no picture'];
  const picture = readFileSync(join(FOLDER, file));
  const size = [picture.readUInt32BE(16), picture.readUInt32BE(20)].join(' × ');
  return [
    picture.toString('latin1', 1, 4) === 'PNG' && size === '1200 × 630' ? [] : `not a PNG of that size, but ${size}`,
    picture.length < 40_000 ? [] : `${picture.length} bytes`,
    metaOf(page, 'og:image:alt') === '' ? 'not described' : [],
    metaOf(page, 'og:title') === '' || metaOf(page, 'twitter:card') === '' ? 'no title or no card' : [],
  ].flat();
}

function metaOf(page: Page, name: string): string {
  const found = elementsOf(page, 'meta').find(({ attributes }) =>
    [attributes.get('property'), attributes.get('name')].includes(name),
  );
  return found?.attributes.get('content') ?? '';
}
