import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dev, type AstroIntegration } from 'astro';
import packageFile from 'astro/package.json' with { type: 'json' };
import { afterAll, expect, test, vi } from 'vitest';
import { forgetModule } from './forgetModule.ts';

const PAGE = `---
import { ids } from '../ids.ts';
export const getStaticPaths = () => ids.map((id) => ({ params: { id } }));
---
<p>{Astro.params.id}</p>
`;

// Astro serves no pages where it takes itself to be tested.
vi.stubEnv('VITEST', undefined);

type Setup = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0];

// Below the project, so that the pages find Astro.
const parent = resolve('node_modules/.cache/claimline');
mkdirSync(parent, { recursive: true });
const root = mkdtempSync(join(parent, 'forget-module-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
mkdirSync(join(root, 'src/pages'), { recursive: true });
writeFileSync(join(root, 'src/pages/[id].astro'), PAGE);
const IDS = join(root, 'src/ids.ts');
// As the content does, what is listed changes without the file.
writeFileSync(IDS, 'export const ids = globalThis.listed.split(" ");');

test(`Astro ${packageFile.version} asks again for the addresses of pages whose module is forgotten (README.md, forgetModule.ts)`, async () => {
  const listed = globalThis as unknown as { listed: string };
  listed.listed = 'one';
  let setup: Setup | undefined;
  const keepSetup = { name: 'keep', hooks: { 'astro:server:setup': (given: Setup) => void (setup = given) } };
  const server = await dev({
    ...{ root, configFile: false, logLevel: 'silent' },
    server: { port: 0 },
    integrations: [keepSetup],
  });
  const statusOf = async (path: string): Promise<number> =>
    (await fetch(`http://localhost:${server.address.port}/${path}`)).status;
  try {
    expect(await statusOf('one')).toBe(200);
    listed.listed = 'one two';
    expect(await statusOf('two')).toBe(404);
    if (setup) forgetModule(setup.server, IDS);
    expect(await statusOf('two')).toBe(200);
  } finally {
    await server.stop();
  }
});
