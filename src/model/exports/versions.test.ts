import { expect, test } from 'vitest';
import { claimRow } from './csv.ts';
import { fieldsOf } from './fields.ts';
import { jsonSchemaOf, shapes } from './files.ts';
import { dataVersions, exportVersion, versionRecord } from './versions.ts';

test('versions count down to 1, and each says what is new', () => {
  const numbers = dataVersions.map(({ version }) => version);
  expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  expect(dataVersions.filter(({ changes }) => changes.length === 0)).toEqual([]);
  expect(versionRecord.parse(exportVersion())).toEqual(exportVersion());
});

test('a change in the shape of the data makes a new version', async () => {
  const fields = shapes.flatMap((shape) =>
    fieldsOf(jsonSchemaOf(shape, 'x')).map(({ path, type }) => `${shape.name} ${path}: ${type}`),
  );
  const columns = Object.keys(claimRow.shape).map((name) => `csv ${name}`);
  // Where this fails, add a version to `dataVersions`: this then writes the fields of that one into a file of its own.
  await expect(`${[...fields, ...columns].join('\n')}\n`).toMatchFileSnapshot(`shapes/${dataVersions[0].version}.txt`);
});
