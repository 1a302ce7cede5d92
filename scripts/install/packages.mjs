// Plain JavaScript, because it runs on the system's Node before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/** The Node that the project runs on, a package like any other. */
export const node = resolve('node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/**
 * Installs the packages that package-lock.json lists and node_modules lacks. Those that only tests need are among them
 * where `dev` is true, or where such packages are there already. Returns false where npm failed.
 * @param {{ dev: boolean }} wanted
 */
export function install({ dev }) {
  const listed = packages('package-lock.json');
  const installed = packages('node_modules/.package-lock.json');
  const everything = dev || Object.values(installed).some((entry) => entry.dev);
  const missing = Object.entries(listed).some(
    ([path, entry]) =>
      path !== '' &&
      !entry.optional &&
      (dev || !(entry.dev || entry.devOptional)) &&
      installed[path]?.version !== entry.version,
  );
  if (!missing && existsSync(node)) return true;
  // Not among what a command prints for other programs.
  console.error(
    `Installing what ${everything ? 'the tests need' : 'the site needs'}; this takes a minute the first time.`,
  );
  return npm('ci', ...(everything ? [] : ['--omit=dev']));
}

/**
 * Runs npm on the system's Node, because npm may replace the one in node_modules. Warnings are not shown: they say that the
 * system's Node is too old for some packages, and no package runs on it.
 * @param {string[]} args
 */
export function npm(...args) {
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !/node_modules[\\/]\.bin$/.test(folder));
  const { status } = spawnSync('npm', [...args, '--loglevel=error', '--no-audit', '--no-fund'], {
    stdio: ['ignore', process.stderr, 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  return status === 0;
}

/**
 * The packages of a lockfile by their place; none where there is no such file.
 * @param {string} file
 * @returns {Record<string, { version?: string, dev?: boolean, devOptional?: boolean, optional?: boolean }>}
 */
function packages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {};
}
