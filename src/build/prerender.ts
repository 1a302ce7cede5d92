import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { base } from '../urls.ts';
import { keepPages, type KeptPages } from './keptPages.ts';

/** What decides how content becomes pages. */
const CODE = ['astro.config.mjs', 'package-lock.json', 'src'];

/** Where builds leave word for the next ones. */
const MEMORY = process.env.CACHE_DIR || 'node_modules/.cache/claimline';

/** The pages of a build: the integration that makes them, and the paths of all, once they are made. */
export interface Pages {
  integration: AstroIntegration;
  paths: readonly string[];
}

/**
 * Makes the pages as Astro does, except those that would be the same as in the site that stands at `last`, which are kept.
 * Pages say by their `cacheKey` what they are made of; one without is always made.
 */
export function prerender(last = resolve(process.env.OUT_DIR ?? 'dist')): Pages {
  const paths: string[] = [];
  let kept: KeptPages | undefined;
  let to = '';
  let site: string | undefined;
  return {
    paths,
    integration: {
      name: 'prerender',
      hooks: {
        'astro:config:done': ({ config }) => {
          to = fileURLToPath(config.outDir);
          site = config.site;
        },
        'astro:build:start': ({ setPrerenderer }) => {
          const memory = join(MEMORY, `pages-${hash('sha1', last, 'hex')}.json`);
          const pages = keepPages(memory, codeDigest([base, site ?? '']), last, to);
          kept = pages;
          setPrerenderer((standard) => keeping(standard, pages, paths));
        },
        'astro:build:done': () => kept?.save(),
      },
    },
  };
}

/** A digest of the code that makes pages and of `circumstances`, which it takes from elsewhere. */
function codeDigest(circumstances: readonly string[]): string {
  const files = CODE.flatMap((name) => (name.includes('.') ? [name] : filesIn(name)));
  const texts = files.flatMap((file) => [file, readFileSync(file, 'utf8')]);
  return hash('sha1', JSON.stringify([process.version, ...circumstances, ...texts]), 'base64url');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function keeping(standard: AstroPrerenderer, kept: KeptPages, paths: string[]): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...standard,
    name: 'keeping',
    async getStaticPaths() {
      const found = await standard.getStaticPaths();
      return found.filter(({ pathname, cacheKey }) => {
        const path = pathname.replace(/^\/|\/$/g, '');
        paths.push(path);
        if (cacheKey === undefined) return true;
        keys.set(path, cacheKey);
        return !kept.take(fileOf(path), cacheKey);
      });
    },
    async render(request, options) {
      const answer = await standard.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      const path = decodeURI(new URL(request.url).pathname).slice(base.length).replace(/\/$/, '');
      kept.write(fileOf(path), keys.get(path), new Uint8Array(await response.arrayBuffer()));
      // Nothing is left for Astro to write, whose three asynchronous calls take as long as making a small page does.
      return new Response(null);
    },
  };
}

/** Where the page of a path stands: the one for what is not found is a file of its own, as hosts expect it. */
function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
