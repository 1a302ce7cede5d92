import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test, type Page } from '../browser/page.ts';
import { good } from '../../files/corpus.fixture.ts';
import { ERROR_OVERLAY } from '../../publish/undocumented/errorOverlay.ts';
import { workAtDesk } from './desk.ts';
import { attackDesk } from './deskAttacks.ts';

// They share what Astro keeps for its development server.
test.describe.configure({ mode: 'serial' });

const CLAIM = 'articles/port-fire/claims/out.md';
const TIMEOUT = 120_000;

let content: string;
let server: ChildProcess | undefined;
let printed: string;

test.beforeEach(() => {
  test.setTimeout(10 * TIMEOUT);
  content = mkdtempSync(join(tmpdir(), 'dev-'));
  for (const [file, text] of Object.entries(good)) save(file, text);
});
test.afterEach(() => {
  server?.kill();
  rmSync(content, { recursive: true, force: true });
});

function save(file: string, text: string): void {
  mkdirSync(dirname(join(content, file)), { recursive: true });
  writeFileSync(join(content, file), text);
}

/** Saves the claim of the test with some words of it changed. */
function edit(from: string, to: string): void {
  expect(good[CLAIM]).toContain(from);
  save(CLAIM, (good[CLAIM] ?? '').replace(from, to));
}

/** Runs `npm run dev` on the content and gives its address, once something answers there. */
async function start(): Promise<string> {
  const port = await freePort();
  const child = spawn(process.execPath, ['scripts/dev.ts'], {
    env: { ...process.env, CONTENT_DIR: content, PORT: String(port), BASE_PATH: '' },
  });
  server = child;
  printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  const root = `http://localhost:${port}`;
  const answers = (): Promise<boolean> =>
    fetch(root, { headers: { accept: 'text/html' } }).then(
      () => true,
      () => false,
    );
  await expect.poll(answers, { timeout: TIMEOUT, message: 'the server answers' }).toBe(true);
  return root;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

const overlay = (page: Page) => page.locator(ERROR_OVERLAY);

test('a saved file changes the page; a mistake is shown over it, and goes when it is mended', async ({ page }) => {
  const root = await start();
  await page.goto(`${root}/claims/mnop4567/`);
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('The article says that the fire is out.', { timeout: TIMEOUT });

  edit('that the fire is out', 'that there is no fire any more');
  await expect(heading).toHaveText('The article says that there is no fire any more.', { timeout: TIMEOUT });

  edit('quote: The fire is out', 'quote: The fire is <b>out');
  const place = `${CLAIM}:4:8`;
  const wrong = 'the article does not say “The fire is <b>out”';
  for (const text of [place, 'quote-verbatim', wrong, 'The site stays as it was before.'])
    await expect(overlay(page)).toContainText(text, { timeout: TIMEOUT });
  expect(printed).toContain(place);
  expect(printed).toContain(wrong);

  // The site serves on, as it was, and says on every page what is wrong.
  await page.goto(`${root}/claims/abcd1234/`);
  await expect(page.getByRole('heading', { level: 1, name: 'The fire killed at least 83 people.' })).toBeAttached();
  await expect(overlay(page)).toContainText(place, { timeout: TIMEOUT });

  edit('that the fire is out', 'that all is well');
  await expect(overlay(page)).toHaveCount(0, { timeout: TIMEOUT });
  // The page may still be reloading by itself, which breaks off another way out of it.
  await expect(() => page.goto(`${root}/claims/mnop4567/`)).toPass({ timeout: TIMEOUT });
  await expect(heading).toHaveText('The article says that all is well.', { timeout: TIMEOUT });
  await test.step('claims are made at the desk', () => workAtDesk(page, root, content));
  await test.step('the desk answers nobody else', () => attackDesk(page, root, content));
  expect(printed).not.toContain('Restarting');
  expect(printed).not.toContain('Stack trace');
});

test('a server that begins with broken content says so, and shows the site once that is mended', async ({ page }) => {
  edit('kind: event', 'kind: evnt');
  const root = await start();
  await page.goto(`${root}/claims/mnop4567/`);
  await expect(overlay(page)).toContainText('did you mean “event”?', { timeout: TIMEOUT });
  await expect(page.getByText('There is no content yet that passes the check.')).toBeAttached();
  edit('kind: event', 'kind: event');
  await expect(page.getByRole('heading', { level: 1, name: 'The article says' })).toBeVisible({ timeout: TIMEOUT });
  await expect(overlay(page)).toHaveCount(0, { timeout: TIMEOUT });
  expect(printed).not.toContain('Stack trace');
});
