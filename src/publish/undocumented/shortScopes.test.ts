import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'astro';
import packageFile from 'astro/package.json' with { type: 'json' };
import { afterAll, expect, test } from 'vitest';
import { shortScopes } from './shortScopes.ts';

const PAGE = `---
import Part from '../Part.astro';
---
<html><head><title>One</title></head><body><p class="one">One</p><Part /></body></html>
<style>.one { color: red }</style>
`;
const PART = '<p class="other">Other</p>\n<style>.other { color: blue }</style>\n';

// Below the project, so that the page finds Astro.
const parent = resolve('node_modules/.cache/claimline');
mkdirSync(parent, { recursive: true });
const root = mkdtempSync(join(parent, 'scopes-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'src/pages'), { recursive: true });
writeFileSync(join(root, 'src/pages/index.astro'), PAGE);
writeFileSync(join(root, 'src/Part.astro'), PART);

test(`Astro ${packageFile.version} names scopes so that shortScopes finds them (README.md, shortScopes.ts)`, async () => {
  const outDir = join(root, 'dist');
  await build({
    ...{ root, outDir, configFile: false, logLevel: 'silent', vite: { plugins: [shortScopes()] } },
    build: { inlineStylesheets: 'never' },
  });
  const page = readFileSync(join(outDir, 'index.html'), 'utf8');
  const [sheet = ''] = readdirSync(join(outDir, '_astro')).filter((name) => name.endsWith('.css'));
  const styles = readFileSync(join(outDir, '_astro', sheet), 'utf8');
  const scopeOf = (name: string): string => new RegExp(`<p class="${name}" (data-[a-z\\d]{5})>`).exec(page)?.[1] ?? '';
  expect(scopeOf('one')).not.toBe(scopeOf('other'));
  expect(page + styles).not.toContain('astro-cid');
  for (const name of ['one', 'other']) expect(styles).toContain(`.${name}[${scopeOf(name)}]`);
});
