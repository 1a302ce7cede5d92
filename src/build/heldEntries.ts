import type { Plugin } from 'vite';

const STORE = 'astro:data-layer-content';
const HELD = `\0${STORE}/held`;

/**
 * Has the pages of a build take the entries of the collections as the loaders hold them in memory. Astro would write them
 * to a file, and put that into the code of the pages: of thousands of entries it would hold more than a dozen copies.
 */
export function heldEntries(): Plugin {
  globalThis.entriesHeld = new Map();
  return {
    name: 'held-entries',
    apply: 'build',
    enforce: 'pre',
    // Before Astro, which would resolve it to its file.
    resolveId: { order: 'pre', handler: (id) => (id === STORE ? HELD : undefined) },
    load: (id) => (id === HELD ? 'export default globalThis.entriesHeld;' : undefined),
  };
}
