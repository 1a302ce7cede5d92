// Builds the site as `npm run build` does, but for the search index: what a site generator without search would do.
import { build } from 'astro';
import config from '../../astro.config.mjs';

const integrations = [config.integrations].flat(2).map((integration) => {
  if (!integration || integration.name !== 'search') return integration;
  const hooks = Object.entries(integration.hooks).filter(([hook]) => !hook.startsWith('astro:build:'));
  return { ...integration, hooks: Object.fromEntries(hooks) };
});

await build({ ...config, integrations, configFile: false, logLevel: 'warn' });
