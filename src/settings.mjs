// Plain JavaScript, because `npm start` serves the site on the system's Node, which may be too old to read TypeScript.

/** The folder of the site for scripts, styles and typefaces. Its name is short, because each page names it six times. */
export const ASSETS = '_';

/**
 * What the environment says of a site: the only place that knows the names and the defaults of these variables. Each
 * program reads it once, when it starts, and passes it on. A variable that is empty counts as one that is not set.
 * @typedef {object} Settings
 * @property {string} content `CONTENT_DIR`: the folder that holds the story
 * @property {string} out `OUT_DIR`: the folder in which the built site stands
 * @property {string} base `BASE_PATH`: the path under which the whole site stands, with a slash at both ends
 * @property {string | undefined} site `SITE_URL`: the address of the host, as it was given; nothing has checked it yet
 * @property {string | undefined} cache `CACHE_DIR`: where a build keeps what the next one uses, in place of the usual folder
 * @property {number} port `PORT`: on which port a server listens; 0 for one that is free
 */

/**
 * Reads the settings out of an environment, such as `process.env`.
 * @param {Readonly<Record<string, string | undefined>>} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const { CONTENT_DIR, OUT_DIR, SITE_URL, CACHE_DIR, PORT } = environment;
  return {
    content: CONTENT_DIR || 'content',
    out: OUT_DIR || 'dist',
    base: readBase(environment),
    site: SITE_URL || undefined,
    cache: CACHE_DIR || undefined,
    port: Number(PORT || 4321),
  };
}

/**
 * Reads the path of the site alone, for code that runs in browsers too. “sub”, “/sub” and “/sub/” all mean `/sub/`.
 * @param {{ readonly BASE_PATH?: string | undefined }} environment
 */
export function readBase({ BASE_PATH = '' }) {
  return `/${BASE_PATH}/`.replace(/\/+/g, '/');
}
