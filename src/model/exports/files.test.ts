import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { locatorAt } from '../../urls.ts';
import { claimRow } from './csv.ts';
import { fieldsOf } from './fields.ts';
import { dataFiles, jsonSchemaOf, shapes } from './files.ts';

/** That all of the corpus was published, since what the site changed is told from then on. */
const published = {
  'ledger.txt': 'abcd1234 2031-05-02\nmnop4567 2031-05-02\nwxyz7890 2031-05-02\n',
  'addresses.txt': [
    ...['articles/port-fire', 'entities/ada-lund', 'entities/daily-gull', 'events/fire'],
    ...['questions/how-many-dead', 'questions/rebuild', ''],
  ].join(' 2031-05-02\n'),
};

describe.each(dataFiles)('$name', ({ schema, records }) => {
  test('holds what its schema says, and nothing else', async () => {
    const loaded = await withCorpus({ ...good, ...published }, loadCorpus);
    const made = 'corpus' in loaded ? records(loaded.corpus, locatorAt(undefined)) : [];
    expect(made).not.toEqual([]);
    expect(schema.parse(made)).toEqual(made);
  });
});

test.each(shapes)('every field of $name says what it holds', (shape) => {
  const fields = fieldsOf(jsonSchemaOf(shape, 'x'));
  // A constant says all there is to say.
  expect(
    fields
      .filter(({ about, type }) => about === '' && !type.startsWith('"') && !/^\d/.test(type))
      .map(({ path }) => path),
  ).toEqual([]);
});

test('so does every column of the CSV', () => {
  expect(Object.entries(claimRow.shape).filter(([, cell]) => !cell.description)).toEqual([]);
});

test('fields within fields are named by their place', () => {
  const schema = {
    type: 'array',
    items: {
      properties: {
        quote: {
          type: 'array',
          description: 'Spans.',
          items: { type: 'object', properties: { exact: { type: 'string', description: 'Words.' } }, required: [] },
        },
        said: { type: ['string', 'null'], description: 'When.' },
        place: { anyOf: [{ type: 'string' }, { type: 'null' }], description: 'Where.' },
        kind: { enum: ['a', 'b'], description: 'Sort.' },
      },
      required: ['quote', 'said', 'place', 'kind'],
    },
  };
  expect(fieldsOf(schema)).toEqual([
    { path: 'quote', type: 'array of objects', about: 'Spans.' },
    { path: 'quote[].exact', type: 'string, may be absent', about: 'Words.' },
    { path: 'said', type: 'string | null', about: 'When.' },
    { path: 'place', type: 'string | null', about: 'Where.' },
    { path: 'kind', type: '"a" | "b"', about: 'Sort.' },
  ]);
});
