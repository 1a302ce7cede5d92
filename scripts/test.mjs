// `npm test`: installs what is missing, a browser too, runs every check and ends with one line that counts them.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { install, node } from './install/packages.mjs';

const REPORTS = 'node_modules/.cache/test';
const total = { passed: 0, failed: 0 };

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Tests start Node many times.
process.env.NODE_COMPILE_CACHE = resolve(REPORTS, 'compiled');

if (install({ dev: true })) await runAll();
else total.failed += 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });
  const { findBrowser } = await import('./install/browser.mjs');
  const browser = await findBrowser().catch((/** @type {Error} */ error) => console.error(error.message));
  if (browser) process.env.CHROME_PATH = browser;

  const [built] = await Promise.all([buildAndTest(), checkSources()]);
  if (built && browser) await playwright();
  else count(false, 'There is no site to open, or no browser to open it in.');
}

/** Builds the sites, and runs all tests but those in a browser; true where the sites are there. */
async function buildAndTest() {
  const built = await buildSites();
  await vitest(built ? ['unit', 'apart', 'builds', 'site', 'made-up'] : ['unit', 'apart', 'builds']);
  return built;
}

async function checkSources() {
  // The first writes types of Astro's that the next one reads.
  count(await beside('Types', ['node_modules/astro/bin/astro.mjs', 'check']));
  const eslint = ['node_modules/eslint/bin/eslint.js', '--config', 'scripts/eslint.config.js', '--max-warnings=0', '.'];
  count(await beside('Lint', eslint));
  count(await beside('Format', ['node_modules/prettier/bin/prettier.cjs', '--check', '.']));
}

/** Builds the site and those of made-up stories; true where all are there. */
async function buildSites() {
  const site = await beside('Build', ['scripts/build.ts']);
  count(site);
  const madeUp = await beside('Build of made-up stories', ['src/e2e/madeUp/buildMadeUp.ts']);
  count(madeUp);
  return site && madeUp;
}

/** @param {string} name */
function heading(name) {
  console.log(`\n${`── ${name} `.padEnd(74, '─')}`);
}

/**
 * Counts one check.
 * @param {boolean} ok
 * @param {string} [reason] printed where it failed for want of something
 */
function count(ok, reason) {
  total[ok ? 'passed' : 'failed'] += 1;
  if (!ok && reason) console.error(reason);
}

/**
 * Runs a program of ours, what it prints on the screen at once.
 * @param {string} name
 * @param {string[]} command
 */
function alone(name, command) {
  heading(name);
  return succeeds(spawn(node, command, { stdio: 'inherit' }));
}

/**
 * Runs a program while others run, what it printed on the screen at its end.
 * @param {string} name
 * @param {string[]} command
 */
async function beside(name, command) {
  const child = spawn(node, command);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  const ok = await succeeds(child);
  heading(name);
  process.stdout.write(printed);
  return ok;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>}
 */
function succeeds(child) {
  return new Promise((resolve) => child.on('close', (status) => resolve(status === 0)));
}

/** @param {string[]} projects */
async function vitest(projects) {
  const report = `${REPORTS}/vitest.json`;
  const ok = await alone('Unit tests, builds, site checks', [
    ...['node_modules/vitest/vitest.mjs', 'run', '--config=scripts/vitest.config.ts'],
    ...projects.map((project) => `--project=${project}`),
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  tally(ok, report, (read) => [read.numPassedTests, read.numTotalTests - read.numPassedTests]);
}

async function playwright() {
  const report = `${REPORTS}/browser.json`;
  process.env.SITE_PORT = String(await freePort());
  process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = report;
  const command = ['node_modules/@playwright/test/cli.js', 'test', '--config=src/e2e', '--reporter=list,json'];
  const ok = await alone(`Browser tests in ${process.env.CHROME_PATH}`, command);
  tally(ok, report, ({ stats }) => [stats.expected, stats.unexpected + stats.flaky + stats.skipped]);
}

/**
 * Adds a report's counts. A test that was skipped counts as failed, and so does a run that failed with no test to
 * blame, such as a file that could not be read.
 * @param {boolean} ok
 * @param {string} report
 * @param {(report: any) => [passed: number, failed: number]} read
 */
function tally(ok, report, read) {
  try {
    const [passed, failed] = read(JSON.parse(readFileSync(report, 'utf8')));
    total.passed += passed;
    total.failed += ok ? failed : Math.max(failed, 1);
  } catch {
    count(false, `There is no report in ${report}.`);
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}
