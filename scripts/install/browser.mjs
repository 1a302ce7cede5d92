import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { node, npm } from './packages.mjs';

/** The newest version that was seen to work. It holds a Chromium for Linux, with the libraries and fonts that a bare machine lacks. */
const NPM_CHROMIUM = '@sparticuz/chromium@153.0.0';

/** What CHROME_PATH says for that one, even where another is installed. */
const NPM = 'npm';

/**
 * The path of a Chrome or Chromium that really opens a page, installed if there is none: what CHROME_PATH names, else one
 * that is there. Throws where all fails.
 * @returns {Promise<string>}
 */
export async function findBrowser() {
  const given = process.env.CHROME_PATH;
  if (given && given !== NPM) {
    if (await opensPage(given)) return given;
    throw new Error(`CHROME_PATH is ${given}, which does not start.`);
  }
  for (const candidates of given === NPM ? [fromNpm] : [installed, fromNpm, fromPackageManager])
    for (const path of candidates()) if (await opensPage(path)) return path;
  throw new Error(
    'No browser: none is installed, none from npm starts here, and the system’s package manager gave none.\n' +
      'Install Chrome or Chromium, or set CHROME_PATH to one.',
  );
}

/**
 * Whether a browser starts and paints words, which takes libraries and fonts that a bare machine may lack.
 * @param {string} executablePath
 */
async function opensPage(executablePath) {
  try {
    const browser = await chromium.launch({ executablePath, timeout: 120_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p>Words</p>');
      await page.screenshot({ timeout: 120_000 });
      return true;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/** Where Chrome and Chromium usually are. */
function installed() {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  const applications = ['/Applications', join(homedir(), 'Applications')];
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    ...applications.flatMap((folder) =>
      ['Google Chrome', 'Chromium'].map((name) => join(folder, `${name}.app/Contents/MacOS/${name}`)),
    ),
    ...programs.flatMap((folder) => (folder ? join(folder, 'Google/Chrome/Application/chrome.exe') : [])),
  ].filter((path) => existsSync(path));
}

/** A Chromium from the npm registry, kept in node_modules/.cache: as it is, and with the libraries and fonts that came with it. */
function fromNpm() {
  if (process.platform !== 'linux') return [];
  const folder = resolve('node_modules/.cache/chromium');
  const program = join(folder, 'chromium');
  const withLibraries = join(folder, 'chromium-with-libraries');
  if (!existsSync(withLibraries)) {
    console.log(`No browser is installed; fetching ${NPM_CHROMIUM}.`);
    rmSync(folder, { recursive: true, force: true });
    if (!npm('install', '--no-save', '--prefix', folder, NPM_CHROMIUM)) return [];
    // The package unpacks into the folder for temporary files. It unpacks its libraries only where it takes the machine for
    // AWS Lambda.
    const environment = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' };
    const unpack = 'import("@sparticuz/chromium").then((chromium) => chromium.default.executablePath())';
    if (spawnSync(node, ['-e', unpack], { cwd: folder, env: environment, stdio: 'inherit' }).status !== 0) return [];
    writeFileSync(join(folder, 'fonts.conf'), fontSettings(folder));
    const script = `#!/bin/sh
export LD_LIBRARY_PATH='${folder}/al2023/lib' FONTCONFIG_FILE='${folder}/fonts.conf'
exec '${program}' "$@"
`;
    writeFileSync(withLibraries, script, { mode: 0o755 });
  }
  return [program, withLibraries];
}

/**
 * Settings for fontconfig: the system's fonts, where it has any, and those in the folder.
 * @param {string} folder
 */
function fontSettings(folder) {
  return `<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

/** Whatever is installed after the system's package manager was asked for Chromium. */
function fromPackageManager() {
  const sudo = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const command = {
    linux: `${sudo}apt-get update && ${sudo}apt-get install -y chromium || ${sudo}dnf install -y chromium`,
    darwin: 'brew install --cask chromium',
  }[/** @type {string} */ (process.platform)];
  if (!command) return [];
  console.log(`Asking the system for a browser: ${command}`);
  spawnSync(command, { shell: true, stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  return installed();
}
