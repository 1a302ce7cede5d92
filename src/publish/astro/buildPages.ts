import type { AstroInlineConfig } from 'astro';

/**
 * Has Astro build pages whose content they are given, so that it need not read any. Its collections, which would wait for
 * all of that, are for a running server.
 */
export async function buildPages(config: AstroInlineConfig): Promise<void> {
  // Loading it takes as long as reading many files.
  const { build } = await import('astro');
  // Astro has `sync` for builds of what is held in memory; its public type leaves that out.
  const options = { devOutput: false, sync: false };
  await build(config, options);
}
