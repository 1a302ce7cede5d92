import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { servePlainly } from './plainHost.ts';

/** Two stories and one that was never built, each of which searches the others too. */
const ALSO = `alsoSearch:
  - { title: The harbour fire, path: /fire/ }
  - { title: The great flood, path: /flood/ }
  - { title: The lost ship, path: /ship/ }
`;
const folder = mkdtempSync(join(tmpdir(), 'stories-'));
let host: Awaited<ReturnType<typeof servePlainly>>;

function withStory(title: string): string {
  return (good['story.md'] ?? '').replace('The harbour fire', title).replace('timeZone', `${ALSO}timeZone`);
}

const flood = Object.fromEntries(
  Object.entries({ ...good, 'story.md': withStory('The great flood') }).map(([file, text]) => [
    file,
    text
      .replace('2031-05-02', '2031-06-02')
      .replace('A fire broke out', 'A dike gave way')
      .replace('id: abcd1234', 'id: efgh5678')
      .replace('id: wxyz7890', 'id: stuv7890')
      .replace('id: mnop4567', 'id: ijkl4567')
      .replace('statement: The fire killed', 'statement: The inundation drowned'),
  ]),
);

async function build(name: string, content: Readonly<Record<string, string>>): Promise<void> {
  const env = { ...process.env, OUT_DIR: join(folder, name), CACHE_DIR: '', BASE_PATH: `/${name}/`, SITE_URL: '' };
  const built = await withCorpus(content, (contentDir) =>
    Promise.resolve(
      spawnSync(process.execPath, ['scripts/build.ts'], { env: { ...env, CONTENT_DIR: contentDir }, encoding: 'utf8' }),
    ),
  );
  expect(built.stderr + built.stdout).toContain('Built');
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  await build('fire', { ...good, 'story.md': withStory('The harbour fire') });
  await build('flood', flood);
  host = await servePlainly(folder);
});
test.afterAll(() => {
  host.close();
  rmSync(folder, { recursive: true, force: true });
});

const links = (page: Page) => page.locator('[data-results] a');

test('two stories that were built apart are searched as one', async ({ page }) => {
  await page.goto(`${host.root}/fire/search/?q=inundation`);
  await expect(links(page)).toHaveAttribute('href', '/flood/claims/efgh5678/');
  await expect(page.locator('[data-results] li')).toContainText('The great flood');
  await expect(page.getByRole('status')).toContainText('Not searched, since it cannot be reached: The lost ship.');
  await links(page).click();
  await expect(page.locator('h1')).toContainText('inundation');
});

test('a word that only another story has is known, and corrected to', async ({ page }) => {
  await page.goto(`${host.root}/fire/search/?q=inudnation`);
  await expect(page.getByRole('status')).toContainText('Showing results for “inundation”');
  await expect(links(page)).toHaveAttribute('href', '/flood/claims/efgh5678/');
});

test('results of all stories stand in one order of time', async ({ page }) => {
  await page.goto(`${host.root}/flood/search/?q=people&sort=oldest`);
  await expect(links(page)).toHaveCount(2);
  expect(await links(page).evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
    '/fire/claims/abcd1234/',
    '/flood/claims/efgh5678/',
  ]);
  await page.goto(`${host.root}/flood/search/?q=people&sort=newest`);
  await expect(links(page).first()).toHaveAttribute('href', '/flood/claims/efgh5678/');
});
