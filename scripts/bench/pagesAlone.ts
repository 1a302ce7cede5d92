// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds, all of which an integration makes.
import { build } from 'astro';
import config from '../../astro.config.mjs';

const integrations = [config.integrations]
  .flat(2)
  .filter((integration) => integration && integration.name !== 'publish');

await build({ ...config, integrations, configFile: false, logLevel: 'warn' });
