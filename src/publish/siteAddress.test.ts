import { expect, test } from 'vitest';
import { siteAddress } from './siteAddress.ts';

test.each([
  ['https://example.org', 'https://example.org'],
  ['http://localhost:4321/', 'http://localhost:4321/'],
])('SITE_URL=%s is where the site stands', (given, address) => {
  expect(siteAddress(undefined, given)).toBe(address);
});

test.each([
  ['example.org', 'which is not a whole address; write it as https://example.org'],
  ['localhost:4321', 'not a whole address'],
  ['https://example.org/story/', 'has a path; give that as BASE_PATH'],
])('SITE_URL=%s is refused', (given, message) => {
  expect(() => siteAddress(undefined, given)).toThrow(message);
});

test('without either nobody knows', () => {
  expect(siteAddress(undefined, '')).toBeUndefined();
});
