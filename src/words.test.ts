import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('what scripts say of a page is marked with the language of the words', () => {
  const statuses = globSync('src/**/*.astro').flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/<\w+ [^>]*role="status"[^>]*>/g), ([tag]) => ({ file, tag })),
  );
  expect(statuses.length).toBeGreaterThan(0);
  expect(statuses.filter(({ tag }) => !tag.includes('{...wordsMarking()}'))).toEqual([]);
});
