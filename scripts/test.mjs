// `npm test`: installs what is missing, a browser too, runs every check and ends with one line that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { install, node } from './install.mjs';

const REPORTS = 'node_modules/.cache/test';
const total = { passed: 0, failed: 0 };

if (install({ dev: true })) await runAll();
else total.failed += 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

async function runAll() {
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  heading('Types');
  const types = [run(['astro/bin/astro.mjs', 'check']), run(['typescript/bin/tsc', '--noEmit'])];
  count(types.every(Boolean));

  heading('Lint');
  count(run(['eslint/bin/eslint.js', '--config', 'scripts/eslint.config.js', '--max-warnings=0', '.']));
  count(run(['prettier/bin/prettier.cjs', '--check', '.']));

  heading('Unit tests');
  vitest('unit');

  heading('Build');
  const built = spawnSync(node, ['scripts/build.ts'], { stdio: 'inherit' }).status === 0;
  count(built);

  heading('Site checks');
  if (built) vitest('site');
  else count(false, 'There is no site to check.');

  heading('Browser tests');
  if (built) await playwright();
  else count(false, 'There is no site to open.');

  heading('Benchmark');
  vitest('bench');
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ${'─'.repeat(70 - name.length)}`);
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
 * Runs a program of node_modules, its output on the screen.
 * @param {string[]} command its path and arguments
 * @param {NodeJS.ProcessEnv} [environment]
 */
function run([program, ...args], environment) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const options = /** @type {const} */ ({ stdio: 'inherit', env });
  return spawnSync(node, [`node_modules/${program}`, ...args], options).status === 0;
}

/** @param {'unit' | 'site' | 'bench'} project */
function vitest(project) {
  const report = `${REPORTS}/${project}.json`;
  const ok = run([
    'vitest/vitest.mjs',
    'run',
    '--config=scripts/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  tally(ok, report, (read) => [read.numPassedTests, read.numTotalTests - read.numPassedTests]);
}

async function playwright() {
  const { findBrowser } = await import('./browser.mjs');
  const browser = await findBrowser().catch((/** @type {Error} */ error) => count(false, error.message));
  if (!browser) return;
  console.log(`In ${browser}`);
  const report = `${REPORTS}/browser.json`;
  const ok = run(['@playwright/test/cli.js', 'test', '--config=src/e2e', '--reporter=list,json'], {
    CHROME_PATH: browser,
    SITE_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  });
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
