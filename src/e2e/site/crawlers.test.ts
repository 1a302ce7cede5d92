import { expect, it } from 'vitest';
import { ORIGIN } from './links.ts';
import { BASE, elementsOf, files, readFile, shownPages, withinSite } from './site.ts';

const locations = (file: string): string[] =>
  Array.from(
    readFile(file).matchAll(/<loc>([^<]+)<\/loc>/g),
    ([, address = '']) => withinSite(new URL(address, ORIGIN + BASE).pathname) ?? address,
  );

it('the sitemap lists every page that shows something and wants to be found, once', () => {
  const listed = locations('/sitemap-index.xml').flatMap(locations);
  const wanted = shownPages.filter((page) => {
    const robots = elementsOf(page, 'meta').find(({ attributes }) => attributes.get('name') === 'robots');
    return !robots && page.path.endsWith('/');
  });
  expect(listed.toSorted()).toEqual(wanted.map(({ path }) => path).toSorted());
});

it('robots.txt names the sitemap where the site knows its address', () => {
  const whole = /<loc>https?:/.test(readFile('/sitemap-index.xml'));
  expect(/^Sitemap: https?:\/\/.+\/sitemap-index\.xml$/m.test(readFile('/robots.txt'))).toBe(whole);
});

it('_headers has something to send with every folder of the site', () => {
  const folders = new Set([...files].flatMap((file) => /^\/([^/]+)\//.exec(file)?.[1] ?? []));
  const text = readFile('/_headers');
  expect([...folders].filter((folder) => !text.includes(`\n${BASE}${folder}/*\n`))).toEqual([]);
});

it('_headers lets only pages that can be cards stand in a frame elsewhere, and has no two policies for one path', () => {
  const blocks = readFile('/_headers').split('\n\n');
  const policies = blocks.filter((block) => block.includes('Content-Security-Policy'));
  expect(policies.length).toBeGreaterThan(5);
  for (const block of policies)
    expect(block).toContain(
      /^(?:claims|questions|events|entities|embed)\//.test(block.slice(BASE.length))
        ? 'frame-ancestors *'
        : "frame-ancestors 'self'",
    );
  expect(policies.some((block) => block.startsWith(`${BASE}*`))).toBe(false);
});
