import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { z } from 'zod';
import { changesOf, formOf, withValue } from './recordForm.ts';

const schema = z.strictObject({
  name: z.string().describe('Its name.'),
  kind: z.enum(['ferry', 'quay']).default('ferry'),
  open: z.boolean().optional(),
  berths: z.int().optional(),
  aliases: z.array(z.string()).default([]),
  built: z.strictObject({ year: z.string(), because: z.string() }).optional(),
  crew: z.array(z.strictObject({ name: z.string() })).default([]),
  length: z.union([z.string(), z.number()]).optional(),
});

test('a form has a control for each field of a schema, whatever the schema is', () => {
  const fields = formOf(z.toJSONSchema(schema, { io: 'input' }));
  expect(fields.map(({ key, sort, required }) => [key, sort, required])).toEqual([
    ['name', 'line', true],
    ['kind', 'choice', false],
    ['open', 'yesNo', false],
    ['berths', 'number', false],
    ['aliases', 'lines', false],
    ['built', 'group', false],
    ['crew', 'groups', false],
    ['length', 'other', false],
  ]);
  expect(fields[0]).toMatchObject({ about: 'Its name.' });
  expect(fields[1]).toMatchObject({ values: ['ferry', 'quay'], absent: 'ferry' });
  expect(fields[6]).toMatchObject({ fields: [{ key: 'name', sort: 'line' }] });
});

describe('a value', () => {
  const ferry = { name: 'Gull', built: { year: '1999' }, crew: [{ name: 'Ada' }, { name: 'Kim' }] };

  it.each([
    [['name'], 'Tern', { ...ferry, name: 'Tern' }],
    [['built', 'year'], '2001', { ...ferry, built: { year: '2001' } }],
    [['crew', 1, 'name'], 'Bo', { ...ferry, crew: [{ name: 'Ada' }, { name: 'Bo' }] }],
    [['crew', 0], undefined, { ...ferry, crew: [{ name: 'Kim' }] }],
    [['crew', 2], {}, { ...ferry, crew: [...ferry.crew, {}] }],
    [['crew'], [], { name: 'Gull', built: { year: '1999' } }],
    [['open'], false, { ...ferry, open: false }],
    [['name'], '', { built: ferry.built, crew: ferry.crew }],
  ])('is put at %j', (path, value, expected) => {
    expect(withValue(ferry, path, value)).toEqual(expected);
  });

  it('changes nothing else, and the order of keys least of all', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string({ minLength: 1 }), { minKeys: 1 }), fc.nat(), (fields, at) => {
        const key = Object.keys(fields)[at % Object.keys(fields).length] ?? '';
        const changed = withValue(fields, [key], 'other') as Record<string, string>;
        expect(Object.keys(changed)).toEqual(Object.keys(fields));
        expect(changesOf(fields, changed)).toEqual(fields[key] === 'other' ? {} : { [key]: 'other' });
      }),
    );
  });
});

test('what is sent of a form is what has changed; a field that has gone is null', () => {
  expect(changesOf({ a: 1, b: [2], c: 3 }, { a: 1, b: [2, 4], d: 5 })).toEqual({ b: [2, 4], c: null, d: 5 });
});
