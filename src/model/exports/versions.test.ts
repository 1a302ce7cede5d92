import { expect, test } from 'vitest';
import { dataVersions, exportVersion, versionRecord } from './versions.ts';

test('versions count down to 1, and each says what is new', () => {
  const numbers = dataVersions.map(({ version }) => version);
  expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  expect(dataVersions.filter(({ changes }) => changes.length === 0)).toEqual([]);
  expect(versionRecord.parse(exportVersion())).toEqual(exportVersion());
});
