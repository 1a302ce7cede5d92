import { expect, test } from 'vitest';
import { readBase, readSettings } from './settings.mjs';

test('the environment says what a site is made of, and where', () => {
  const environment = {
    CONTENT_DIR: 'stories/ferry',
    OUT_DIR: 'public/ferry',
    BASE_PATH: 'ferry',
    SITE_URL: 'https://example.org',
    CACHE_DIR: '/var/cache/ferry',
    PORT: '0',
  };
  expect(readSettings(environment)).toEqual({
    content: 'stories/ferry',
    out: 'public/ferry',
    base: '/ferry/',
    site: 'https://example.org',
    cache: '/var/cache/ferry',
    port: 0,
  });
});

test('a variable that is empty counts as one that is not set', () => {
  const defaults = { content: 'content', out: 'dist', base: '/', site: undefined, cache: undefined, port: 4321 };
  const names = ['CONTENT_DIR', 'OUT_DIR', 'BASE_PATH', 'SITE_URL', 'CACHE_DIR', 'PORT'];
  expect(readSettings({})).toEqual(defaults);
  expect(readSettings(Object.fromEntries(names.map((name) => [name, ''])))).toEqual(defaults);
});

test.each(['sub', '/sub', 'sub/', '/sub/', '//sub//'])('BASE_PATH=%s is /sub/', (BASE_PATH) => {
  expect(readBase({ BASE_PATH })).toBe('/sub/');
});
