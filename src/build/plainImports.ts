import type { Plugin } from 'vite';

/**
 * Leaves `import()` in browser code as it is. Vite wraps it in a helper that preloads style sheets, which no script
 * here has; on every page that helper would weigh more than the script itself.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
