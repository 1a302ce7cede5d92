import { join, resolve } from 'node:path';

const FOLDER = resolve('node_modules/.cache/test/made-up');

/** Where the sites of made-up stories stand, each in the folder of its name; `buildMadeUp.ts` builds them. */
export const MADE_UP_SITES = join(FOLDER, 'sites');

/** A story that several suites read. All but the long one are built for the path of their name. */
export type MadeUp = 'ferry' | 'fire' | 'flood' | 'long' | 'words';

/** How many claims the long story has; one of its articles has so many that it goes on over several pages. */
export const LONG = 1320;
export const LONGEST_ARTICLE = 320;

/** The folder of a made-up story's site. */
export const siteOf = (name: MadeUp): string => join(MADE_UP_SITES, name);

/** The folder of a made-up story's content. */
export const contentOf = (name: MadeUp): string => join(FOLDER, 'content', name);
