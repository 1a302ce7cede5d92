import type { ViteDevServer } from 'vite';

/**
 * Has a running server load a module anew, with all modules that import it. Astro keeps the addresses that a page gives by
 * `getStaticPaths` for as long as the page's module stays the same, which is not documented.
 */
export function forgetModule(server: Pick<ViteDevServer, 'environments'>, file: string): void {
  const path = file.replaceAll('\\', '/');
  for (const { moduleGraph } of Object.values(server.environments))
    for (const module of moduleGraph.getModulesByFile(path) ?? [])
      moduleGraph.invalidateModule(module, new Set(), Date.now(), true);
}
