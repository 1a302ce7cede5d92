import { expect, test } from 'vitest';
import { headersFile } from './headers.ts';
import { crawlerFiles } from './sitemap.ts';

const text = (files: ReturnType<typeof crawlerFiles>, name: string): string =>
  files.find((file) => file.name === name)?.text ?? '';

test('a site that knows its address gives whole ones, and robots.txt names the sitemap', () => {
  const files = crawlerFiles(['/sub/b/', '/sub/a/'], '/sub/', new URL('https://site.example'));
  expect(text(files, 'sitemap-0.xml')).toContain(
    '<loc>https://site.example/sub/a/</loc></url>\n<url><loc>https://site.example/sub/b/</loc>',
  );
  expect(text(files, 'sitemap-index.xml')).toContain('<loc>https://site.example/sub/sitemap-0.xml</loc>');
  expect(text(files, 'robots.txt')).toContain('Sitemap: https://site.example/sub/sitemap-index.xml');
});

test('one that does not says so', () => {
  const files = crawlerFiles(['/a/'], '/', undefined);
  expect(text(files, 'sitemap-0.xml')).toMatch(/<!-- Paths on this host[^]*<loc>\/a\/<\/loc>/);
  expect(text(files, 'robots.txt')).not.toContain('Sitemap');
});

test('a sitemap holds fifty thousand pages at most', () => {
  const files = crawlerFiles(
    Array.from({ length: 50_001 }, (_, index) => `/${index}/`),
    '/',
    undefined,
  );
  expect(files.map(({ name }) => name)).toEqual(['sitemap-index.xml', 'sitemap-0.xml', 'sitemap-1.xml', 'robots.txt']);
  expect(text(files, 'sitemap-1.xml').match(/<loc>/g)).toHaveLength(1);
});

test('only pages that can be cards may stand in a frame elsewhere', () => {
  const headers = headersFile('/sub/', ['_', 'articles', 'claims', 'embed', 'entities', 'events', 'questions']);
  const ancestors = Array.from(
    headers.matchAll(/^\/sub\/(\w*)(?:\/\*)?\n {2}Content-Security-Policy: .*; frame-ancestors (.*)$/gm),
    ([, folder, framing]) => [folder, framing],
  );
  expect(ancestors).toEqual([
    ['', "'self'"],
    ['articles', "'self'"],
    ['claims', '*'],
    ['embed', '*'],
    ['entities', '*'],
    ['events', '*'],
    ['questions', '*'],
  ]);
  expect(headers).not.toMatch(/^\/sub\/\*\n.*Content-Security/m);
});
