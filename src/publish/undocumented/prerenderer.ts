import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** A page that Astro is about to make. */
export interface PlannedPage {
  /** As Astro writes it, without the base of the site: `/claims/abc/`. */
  pathname: string;
  /** What the page says it is made of; undefined where it does not say. */
  cacheKey: string | undefined;
}

/** What a build decides for Astro. */
export interface Decisions {
  /** Astro asks for its pages only after this. Where it rejects, the build fails. */
  ready: Promise<unknown>;
  /** Tells, once that is known, whether a page has to be made, and is not there already. */
  isNeeded: Promise<(page: PlannedPage) => boolean>;
  /** Takes a page that was made. */
  write: (url: URL, html: ArrayBuffer) => void;
}

/**
 * Makes pages as Astro does, but only those that are needed, and leaves the writing to others. That Astro gives `cacheKey`
 * without its experimental flag, lets pages be left out, and writes no file for an empty answer is not documented. `bundled`
 * is called once Astro has bundled the pages, before the first is made.
 */
export function prerenderer(decisions: Decisions, bundled?: (standard: AstroPrerenderer) => void): AstroIntegration {
  return {
    name: 'prerenderer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer((standard) => ({
          ...deciding(standard, decisions),
          async setup() {
            await standard.setup?.();
            bundled?.(standard);
          },
        })),
    },
  };
}

/** The part of a prerenderer that makes pages. */
export type PageMaker = Pick<AstroPrerenderer, 'name' | 'getStaticPaths' | 'render'>;

/** Makes pages by `standard`, but only those that are needed; the answers are empty. */
export function deciding(standard: PageMaker, { ready, isNeeded, write }: Decisions): PageMaker {
  return {
    name: 'deciding',
    async getStaticPaths() {
      await ready;
      const paths = await standard.getStaticPaths();
      const needed = await isNeeded;
      return paths.filter(({ pathname, cacheKey }) => needed({ pathname, cacheKey }));
    },
    async render(request, options) {
      const answer = await standard.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      write(new URL(request.url), await response.arrayBuffer());
      return new Response(null);
    },
  };
}
