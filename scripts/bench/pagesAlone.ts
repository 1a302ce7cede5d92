// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds, all of which an integration makes.
import { build } from 'astro';
import config from '../../astro.config.mjs';

const integrations = [config.integrations].flat(2).map((integration) => {
  if (!integration) return integration;
  const hooks = Object.entries(integration.hooks).filter(([hook]) => !hook.startsWith('astro:build:'));
  return { ...integration, hooks: Object.fromEntries(hooks) };
});

await build({ ...config, integrations, configFile: false, logLevel: 'warn' });
