import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { good } from '../corpus.fixture.ts';
import { schemas } from '../read/entries.ts';
import { splitFrontMatter } from '../read/frontMatter.ts';
import { frontMatterSchema } from './frontMatterSchemas.ts';
import { placeOf, type Collection } from '../read/places.ts';

const CONTENT = join(import.meta.dirname, '../../../content');

const collections = Object.keys(schemas) as Collection[];
const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
const validators = new Map(collections.map((name) => [name, ajv.compile(frontMatterSchema(name))]));

/** What an editor's tools would say against a file. */
function faults(file: string, text: string): unknown[] {
  const validate = validators.get(placeOf(file)?.collection ?? 'story');
  validate?.(parse(splitFrontMatter(text)?.yaml ?? '', { schema: 'core' }));
  return validate?.errors ?? [];
}

test('the schemas accept all content', async () => {
  const files = (await readdir(CONTENT, { recursive: true })).filter((file) => placeOf(file));
  expect(files.length).toBeGreaterThan(0);
  for (const file of files)
    expect([file, faults(file, await readFile(join(CONTENT, file), 'utf8'))]).toEqual([file, []]);
});

describe('the schemas refuse', () => {
  const DEAD = 'articles/port-fire/claims/dead.md';
  test.each([
    ['an unknown key', DEAD, 'event: fire', 'evnt: fire'],
    ['a missing key', DEAD, 'kind: figure\n', ''],
    ['a word outside the vocabulary', DEAD, 'modality: asserted', 'modality: assertet'],
    ['a name in place of a slug', DEAD, 'origin: daily-gull', 'origin: Daily Gull'],
    ['what is no date', DEAD, 'asOf: 2031-05-02', 'asOf: yesterday'],
    ['an unknown key within another', 'articles/port-fire/article.md', 'basis: stated', 'bases: stated'],
  ])('%s', (_, file, from, to) => {
    expect(faults(file, good[file] ?? '')).toEqual([]);
    expect(faults(file, (good[file] ?? '').replace(from, to))).not.toEqual([]);
  });
});

test.each(collections)('every key of %s is explained', (collection) => {
  expect(unexplained(frontMatterSchema(collection), collection)).toEqual([]);
});

/** The keys within a JSON Schema that have no description. */
function unexplained(schema: unknown, path: string): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'properties'
      ? Object.entries(value as Record<string, { description?: string }>).flatMap(([name, property]) => [
          ...(property.description === undefined ? [`${path}.${name}`] : []),
          ...unexplained(property, `${path}.${name}`),
        ])
      : unexplained(value, path),
  );
}
