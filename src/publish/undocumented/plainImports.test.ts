import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, version, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { plainImports } from './plainImports.ts';

const root = mkdtempSync(join(tmpdir(), 'plain-imports-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
writeFileSync(join(root, 'page.js'), "export const open = () => import('./search.js');");
writeFileSync(join(root, 'search.js'), 'export const search = (words) => words.length;');

/** The code that a browser loads for a page, which imports a second module when it is needed. */
async function bundle(plugins: ReturnType<typeof plainImports>[]): Promise<string> {
  const rolldownOptions = { input: join(root, 'page.js'), preserveEntrySignatures: 'strict' as const };
  const built = await build({
    ...{ root, plugins, configFile: false, logLevel: 'silent' },
    build: { write: false, rolldownOptions },
  });
  const { output } = built as Rolldown.RolldownOutput;
  return output
    .flatMap((file) => (file.type === 'chunk' && !file.fileName.includes('search') ? file.code : []))
    .join('');
}

test(`Vite ${version} wraps import() in a helper, which plainImports replaces (README.md, plainImports.ts)`, async () => {
  expect(await bundle([])).toContain('modulepreload');
  const plain = await bundle([plainImports()]);
  expect(plain).not.toContain('modulepreload');
  expect(plain).toMatch(/import\(["'`]\.\/search-[\w-]+\.js["'`]\)/);
});
