import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ASSETS } from '../../settings.mjs';
import { base, licencesUrl } from '../../urls.ts';
import { PACKAGES } from './typefaces/packages.ts';

/** Where Vite lists, among the files of a site, the packages whose code its scripts contain. */
const BUNDLED = `${ASSETS}/licences.json`;

/** A package of others, with its licence as its own file has it, where it has one. */
export interface Notice {
  name: string;
  version?: string;
  /** As SPDX calls it. */
  identifier?: string;
  text?: string;
}

const TYPEFACES = join(import.meta.dirname, '../../styles/fonts/OFL.txt');

/** Has Vite list them. Astro passes on what a plugin says of the browser’s scripts, and not what its own configuration does. */
export function listLicences(): Plugin {
  return {
    name: 'list-licences',
    configEnvironment: (name) => (name === 'client' ? { build: { license: { fileName: BUNDLED } } } : null),
  };
}

/**
 * Writes whose code and typefaces a site contains, once its pages and the files of its typefaces stand in its folder: licences
 * want their notice to go with every copy.
 */
export function writeNotices(site: string): void {
  const bundled = JSON.parse(readFileSync(join(site, BUNDLED), 'utf8')) as Notice[];
  const notices = [...bundled, installed('pagefind', 'LICENSE/LICENSE'), ...typefacesIn(site)];
  writeFileSync(join(site, licencesUrl.slice(base.length)), noticesText(notices));
  // Its name would stay the same while what it says changes, but hosts are told that files beside it never do.
  rmSync(join(site, BUNDLED));
}

/** The notices as a text to be read: each package, and below it its licence. */
export function noticesText(notices: readonly Notice[]): string {
  const parts = notices.map(({ name, version, identifier, text }) => {
    const title = [name, version, identifier && `(${identifier})`].filter(Boolean).join(' ');
    return [title, '='.repeat(title.length), ...(text === undefined ? [] : ['', text.trim()])].join('\n');
  });
  return ['This site contains code and typefaces of others. These are their licences.', ...parts, ''].join('\n\n');
}

/** The typefaces that every site has, and those that lend it the letters of its scripts. */
function typefacesIn(site: string): Notice[] {
  const folder = join(site, 'typefaces');
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const lent = new Set(Object.values(PACKAGES).flatMap(({ sans, serif }) => [sans, serif]));
  return [
    { name: 'Inter, Claimline Serif', identifier: 'OFL-1.1', text: readFileSync(TYPEFACES, 'utf8') },
    ...[...lent]
      .filter((name) => files.some((file) => file.startsWith(`${name}-`)))
      .map((name) => installed(`@fontsource-variable/${name}`, 'LICENSE')),
  ];
}

function installed(name: string, licence: string): Notice {
  const read = (file: string): string => readFileSync(join('node_modules', name, file), 'utf8');
  const { version, license } = JSON.parse(read('package.json')) as { version: string; license: string };
  return { name, version, identifier: license, text: read(licence) };
}
