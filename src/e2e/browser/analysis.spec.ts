import { expect, test } from './page.ts';
import { claims, questions } from './pageTypes.ts';

const articleUrls = [...new Set(claims.map(({ articleUrl }) => articleUrl))];
const quantity = questions.find(({ type, cumulative }) => type === 'quantity' && cumulative);
const position = questions.find(({ type, standing }) => type === 'position' && standing === 'disputed');
if (!quantity || !position) throw new Error('The site has no running total, or no disputed question.');

test('a position question has a row for each article, silent ones too, and the words of every answer', async ({
  page,
}) => {
  await page.goto(position.url);
  await expect(page.locator('.answers tbody')).toHaveCount(articleUrls.length);
  const answering = claims.filter(({ answers }) => answers.some(({ question }) => question === position.id));
  for (const { url } of answering) await expect(page.locator(`table a[href="${url}"]`).first()).toBeVisible();
  // Behind each answer stands its origin: a dot a voice.
  await expect(page.locator('td.origin svg.dot')).toHaveCount(await page.locator('.answers a.source').count());
  const silent = articleUrls.filter((url) => !answering.some(({ articleUrl }) => articleUrl === url));
  await expect(page.getByRole('table').getByText('does not say')).toHaveCount(silent.length);
});

test('a running total has a chart whose markers lead to their claims, and a table that says the same', async ({
  page,
}) => {
  await page.goto(quantity.url);
  const chart = page.locator('.chart svg:visible').first();
  const markers = chart.locator('a');
  const values = await markers.locator('text').allTextContents();
  expect(values.length).toBeGreaterThan(1);
  for (const value of values)
    await expect(page.getByRole('table').getByText(value.trim(), { exact: true })).toBeVisible();
  await markers.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/claims\/[a-z0-9]{8}\/$/);
});

test('the chart is redrawn for a phone, not shrunk', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(quantity.url);
  const box = await page.locator('.chart svg:visible').first().locator('text.value').first().boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(11);
});

test('a claim names who else answers its questions, and how they stand to it', async ({ page }) => {
  const answering = claims.find(({ answers }) => answers.some(({ question }) => question === quantity.id));
  await page.goto(answering?.url ?? '/');
  const beside = page.getByRole('region', { name: 'Beside other claims' });
  await expect(beside.locator(`a[href="${quantity.url}"]`).first()).toBeVisible();
  await expect(beside.getByRole('columnheader').last()).toHaveText('Independent or not');
  const rows = beside.getByRole('row').filter({ has: page.locator('td') });
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
  );
  expect(cells.length).toBeGreaterThan(1);
  expect(cells.filter((row) => row.length !== 5 || row.includes(''))).toEqual([]);
  // Each claim stands there once.
  expect(new Set(cells.map(([, statement]) => statement)).size).toBe(cells.length);
  expect(cells.map(([stands]) => stands)).toContainEqual(expect.stringMatching(/^(earlier|later), |^says the same$/));
  await expect(page.locator('.stand')).toContainText(/Nobody|independent|it has it|can’t be told/);
});

test('one can step through what was known, forth and back', async ({ page }) => {
  await page.goto('/as-of/');
  await page.locator('tbody a').first().click();
  const first = page.url();
  const later = page.locator('a[rel="next"]');
  await later.click();
  await expect(page.locator('h1')).toContainText('What was known at the end of');
  expect(page.url()).not.toBe(first);
  await page.locator('a[rel="prev"]').click();
  expect(page.url()).toBe(first);
});

test('origins, known and unknown, account for every claim', async ({ page }) => {
  const counts: number[] = [];
  for (let next: string | null = '/origins/'; next !== null;) {
    await page.goto(next);
    const items = page.locator('ol > li > p.number');
    // Of a body that has members, its own claims count: the members' stand behind their own names.
    for (const told of await items.allTextContents())
      counts.push(Number(/(\d+) its own/.exec(told)?.[1] ?? parseInt(told, 10)));
    const further = page.locator('a[rel="next"]').first();
    next = (await further.count()) > 0 ? await further.getAttribute('href') : null;
  }
  expect(counts.reduce((sum, number) => sum + number, 0)).toBe(
    claims.filter(({ status }) => status === 'active').length,
  );
});

test('an event told by several articles sets their accounts side by side', async ({ page }) => {
  const events = Map.groupBy(claims, ({ event }) => event);
  const [slug, told] =
    [...events]
      .filter(([event]) => event !== null)
      .sort(
        (a, b) =>
          new Set(b[1].map(({ articleUrl }) => articleUrl)).size -
          new Set(a[1].map(({ articleUrl }) => articleUrl)).size,
      )[0] ?? [];
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/events/${slug ?? ''}/`);
  const columns = page.getByRole('region', { name: 'As each article tells it' }).locator('h3');
  await expect(columns).toHaveCount(new Set(told?.map(({ articleUrl }) => articleUrl)).size);
  const [left, right] = [await columns.nth(0).boundingBox(), await columns.nth(1).boundingBox()];
  expect(right?.x ?? 0).toBeGreaterThan(left?.x ?? 0);
  await expect(page.locator('dd', { hasText: /\d+ articles, \d+ origins?.* in \d+ claims/ })).toBeVisible();
  const words = page.getByRole('region', { name: 'As each article tells it' }).locator('li a.source');
  await expect(words).toHaveCount(told?.length ?? 0);
});

test('the timeline says of every event how many articles and origins tell it', async ({ page }) => {
  await page.goto('/timeline/');
  const tellings = await page.locator('li.event .how').allTextContents();
  expect(tellings.length).toBeGreaterThan(0);
  for (const each of tellings)
    expect(each).toMatch(/told in \d+ claims? \(\d+ articles?, .*origin.*\)|told by no claim yet/);
  // Narrowed by what stands in the address, the list and the drawing show the same.
  const rows = page.locator('[data-timeline] li');
  const all = await rows.count();
  const about = page.getByLabel('About or with');
  await about.selectOption({ index: 1 });
  await expect(page).toHaveURL(/\?entity=[^&]+$/);
  const shown = rows.filter({ visible: true });
  const few = await shown.count();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(all);
  await expect(page.locator('[data-narrow] [role=status]')).toContainText(String(few));
  const hrefs = new Set(
    await shown.evaluateAll((items) => items.map((item) => item.querySelector('a')?.getAttribute('href'))),
  );
  for (const mark of await page.locator('figure [role=listitem]:not([hidden]) a').all())
    expect(hrefs).toContain(await mark.getAttribute('href'));
  await page.getByLabel('Dates').selectOption('certain');
  await expect(page).toHaveURL(/\?entity=[^&]+&date=certain$/);
  for (const row of await shown.all()) await expect(row).toHaveClass(/certain/);
  await page.goBack();
  await expect(shown).toHaveCount(few);
  await page.reload();
  await expect(shown).toHaveCount(few);
  await about.selectOption('');
  await expect(shown).toHaveCount(all);
});

test('what only one article calls someone stands beside what the others do', async ({ page }) => {
  const told = [...Map.groupBy(claims, ({ event }) => event)].flatMap(([event, its]) =>
    event !== null && new Set(its.map(({ articleUrl }) => articleUrl)).size > 2 ? event : [],
  );
  expect(told.length).toBeGreaterThan(0);
  const compared = await Promise.all(
    told.map(async (event) => {
      const html = await (await page.request.get(`/events/${event}/`)).text();
      return html.includes('What they call') ? event : [];
    }),
  );
  const [event] = compared.flat();
  await page.goto(`/events/${event ?? ''}/`);
  const names = page.getByRole('listitem').filter({ hasText: 'What they call' }).first();
  expect(new Set((await names.textContent())?.match(/“[^”]+”/g)).size).toBeGreaterThan(1);
});

test('of every known origin it is told how an article prints it', async ({ page }) => {
  await page.goto('/origins/');
  const printings = page.locator('ol > li:not(.unknown) > ul > li > span');
  const words = await printings.allTextContents();
  expect(words.length).toBeGreaterThan(5);
  for (const each of words) expect(each).toMatch(/^(its own voice|republished|retold|quoted).*, \d+ claims?$/);
});
