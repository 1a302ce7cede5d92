import type { Plugin } from 'vite';

/** Astro's module of all entries of all collections. */
const STORE = '\0astro:data-layer-content';

/**
 * Has the pages take the entries of the collections as the loaders hold them in memory. Astro would write them to a file, and
 * put that into the code of the pages: of thousands of entries it would hold more than a dozen copies.
 */
export function heldEntries(): Plugin {
  return {
    name: 'held-entries',
    enforce: 'pre',
    // Before Astro's own, which would read its file.
    load: {
      order: 'pre',
      handler: (id) => (id === STORE ? 'export default globalThis.entriesHeld ?? new Map();' : undefined),
    },
  };
}
