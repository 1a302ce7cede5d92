import type { Plugin } from 'vite';

const HELPER = '\0vite/preload-helper.js';
const PLAIN = '\0plain-imports:';

/**
 * Leaves `import()` in browser code as it is. Vite wraps it in a helper that preloads style sheets, which no script here has;
 * on every page that helper would weigh more than the script itself. Each module that imports the helper gets a tiny one of its
 * own: one that several share would be one more file to wait for.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    resolveId: { order: 'pre', handler: (id, importer) => (id === HELPER ? PLAIN + (importer ?? '') : undefined) },
    load: (id) => (id.startsWith(PLAIN) ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
