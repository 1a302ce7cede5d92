import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build } from 'astro';
import packageFile from 'astro/package.json' with { type: 'json' };
import { afterAll, expect, test } from 'vitest';
import { keepBundle, openBundle } from './bundle.ts';
import { prerenderer } from './prerenderer.ts';

const PAGE = `---
import { escape } from 'html-escaper';
export const getStaticPaths = () => ['one', 'zwei ü'].map((id) => ({ params: { id }, cacheKey: id, props: { id } }));
---
<html><head><title>{escape(Astro.props.id)}</title></head><body><p>{Astro.url.pathname}</p><script>import '../start.ts';</script></body></html>
<style>p { color: red }</style>
`;

// Below the project, so that the pages find Astro.
const parent = resolve('node_modules/.cache/claimline');
mkdirSync(parent, { recursive: true });
const root = mkdtempSync(join(parent, 'bundle-'));
const elsewhere = mkdtempSync(join(tmpdir(), 'bundle-'));
afterAll(() => [root, elsewhere].forEach((folder) => rmSync(folder, { recursive: true, force: true })));
mkdirSync(join(root, 'src/pages'), { recursive: true });
writeFileSync(join(root, 'src/pages/[id].astro'), PAGE);
writeFileSync(join(root, 'src/start.ts'), `document.title += '!';`);

test(`Astro ${packageFile.version} makes the same pages from a bundle that was kept (README.md, bundle.ts)`, async () => {
  const folder = join(root, 'bundles/now');
  const far = join(elsewhere, 'bundle');
  for (const day of Array.from({ length: 20 }, (_, index) => index + 1)) {
    const former = join(dirname(folder), `of day ${day}`);
    mkdirSync(former, { recursive: true });
    utimesSync(former, new Date(2021, 4, day), new Date(2021, 4, day));
  }
  const outDir = join(root, 'dist');
  const made = new Map<string, string>();
  const decisions = {
    ready: Promise.resolve(),
    isNeeded: Promise.resolve(() => true),
    write: ({ pathname }: URL, html: ArrayBuffer) => made.set(pathname, Buffer.from(html).toString()),
  };
  const integration = prerenderer(decisions, (standard) => {
    keepBundle(folder, outDir, standard);
    // Another build keeps the same.
    keepBundle(folder, outDir, standard);
    keepBundle(far, outDir, standard);
  });
  const vite = { build: { assetsInlineLimit: 0 } };
  const settings = { trailingSlash: 'always', build: { inlineStylesheets: 'never' }, vite } as const;
  await build({ root, outDir, configFile: false, logLevel: 'silent', integrations: [integration], ...settings });
  expect(made.size).toBe(2);
  expect([...made.values()].join('')).toMatch(
    /<link rel="stylesheet" href="\/_astro\/[^]*<script type="module" src="\/_astro\//,
  );

  const bundle = await openBundle(folder, expect.unreachable);
  const paths = await bundle?.maker.getStaticPaths();
  expect(paths?.map(({ cacheKey }) => cacheKey)).toEqual(['one', 'zwei ü']);
  for (const { pathname, route } of paths ?? []) {
    const url = new URL(pathname, 'http://localhost');
    const answer = await bundle?.maker.render(new Request(url), { routeData: route });
    expect(answer).toBeInstanceOf(Response);
    expect(await (answer as Response).text()).toBe(made.get(url.pathname));
  }
  // All that the pages link to is there; of what stood beside it the last used stays, and nothing is kept where no package is found.
  expect(readdirSync(join(bundle?.assets ?? '', '_astro')).toSorted()).toEqual(
    readdirSync(join(outDir, '_astro')).toSorted(),
  );
  expect(readdirSync(dirname(folder)).toSorted()).toEqual(
    ['now', ...Array.from({ length: 15 }, (_, index) => `of day ${index + 6}`)].toSorted(),
  );
  expect(existsSync(far)).toBe(false);
  expect(await openBundle(far, expect.unreachable)).toBeUndefined();
});
