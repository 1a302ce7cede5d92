import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import packageFile from 'astro/package.json' with { type: 'json' };
import { afterAll, expect, test } from 'vitest';
import { prerenderer, type PlannedPage } from './prerenderer.ts';

const PAGE = `---
export const getStaticPaths = () => [
  { params: { id: 'kept' }, cacheKey: 'a' },
  { params: { id: 'made' }, cacheKey: 'b' },
];
---
<p>{Astro.params.id}</p>
`;

// Below the project, so that the pages find Astro.
const parent = resolve('node_modules/.cache/claimline');
mkdirSync(parent, { recursive: true });
const root = mkdtempSync(join(parent, 'prerenderer-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'src/pages'), { recursive: true });
writeFileSync(join(root, 'src/pages/[id].astro'), PAGE);

test(`Astro ${packageFile.version} gives cacheKey, leaves pages out and writes none (README.md, prerenderer.ts)`, async () => {
  const planned: PlannedPage[] = [];
  const written: [path: string, html: string][] = [];
  const integration = prerenderer({
    ready: Promise.resolve(),
    isNeeded: Promise.resolve((page) => {
      planned.push(page);
      return page.cacheKey !== 'a';
    }),
    write: ({ pathname }, html) => written.push([pathname, Buffer.from(html).toString()]),
  });
  const outDir = join(root, 'dist');
  await build({ root, outDir, configFile: false, logLevel: 'silent', integrations: [integration] });
  expect(planned.map(({ pathname, cacheKey }) => [pathname.replaceAll('/', ''), cacheKey]).toSorted()).toEqual([
    ['kept', 'a'],
    ['made', 'b'],
  ]);
  expect(written.map(([path]) => path.replaceAll('/', ''))).toEqual(['made']);
  expect(written[0]?.[1]).toContain('made</p>');
  expect(['kept', 'made'].filter((id) => existsSync(join(outDir, id, 'index.html')))).toEqual([]);
});
