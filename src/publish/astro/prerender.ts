import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { base } from '../../urls.ts';
import { garbageCounter } from '../thread/collect.ts';
import { HeldResponse } from './heldResponse.ts';
import type { Helper } from '../thread/helper.ts';
import type { KeptFiles } from '../keep/keptFiles.ts';
import { noLinks, type Links } from '../verify/links.ts';

/** The pages of a build: the integration that makes them, and what is known of them once they are made. */
export interface Pages {
  integration: AstroIntegration;
  paths: string[];
  /** What those link to that were made anew. */
  links: Links;
}

/**
 * Makes the pages as Astro does, except those that would be the same as in the last site, which are kept. Pages say by
 * their `cacheKey` what they are made of; one without is always made. The helper writes them. They are asked for once the
 * content is `given`; where that is refused, so are they.
 */
export function prerender(kept: KeptFiles, helper: Helper, given: Promise<unknown>): Pages {
  const keys = new Map<string, string>();
  const pages: Pages = {
    paths: [],
    links: noLinks(),
    integration: {
      name: 'prerender',
      hooks: {
        'astro:build:start': ({ setPrerenderer }) =>
          setPrerenderer((standard) =>
            keeping(standard, { kept, keys, paths: pages.paths, write: helper.write, given }),
          ),
        'astro:build:done': async () => {
          pages.links = await helper.written();
          for (const page of pages.links.pages) kept.adopt(page, keys.get(page));
          kept.save();
        },
      },
    },
  };
  return pages;
}

interface Making extends Pick<Helper, 'write'> {
  kept: KeptFiles;
  keys: Map<string, string>;
  paths: string[];
  given: Promise<unknown>;
}

const Plain = Response;

function keeping(standard: AstroPrerenderer, { kept, keys, paths, write, given }: Making): AstroPrerenderer {
  const countGarbage = garbageCounter();
  return {
    ...standard,
    name: 'keeping',
    async setup() {
      globalThis.Response = HeldResponse;
      await standard.setup?.();
    },
    async teardown() {
      await standard.teardown?.();
      globalThis.Response = Plain;
    },
    async getStaticPaths() {
      await given;
      const found = await standard.getStaticPaths();
      return found.filter(({ pathname, cacheKey }) => {
        const path = pathname.replace(/^\/|\/$/g, '');
        paths.push(path);
        if (cacheKey === undefined) return true;
        keys.set(fileOf(path), cacheKey);
        return !kept.take(fileOf(path), cacheKey);
      });
    },
    async render(request, options) {
      const answer = await standard.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      const path = decodeURI(new URL(request.url).pathname).slice(base.length).replace(/\/$/, '');
      write({ path: fileOf(path), html: await response.arrayBuffer() });
      countGarbage();
      // Nothing is left for Astro to write, whose three asynchronous calls take as long as making a small page does.
      return new Response(null);
    },
  };
}

/** Where the page of a path stands: the one for what is not found is a file of its own, as hosts expect it. */
function fileOf(path: string): string {
  return path === '404' ? '404.html' : join(path, 'index.html');
}
