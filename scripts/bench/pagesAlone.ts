// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds.
import { resolve } from 'node:path';
import { build } from 'astro';
import { startHelper } from '../../src/build/helper.ts';
import { keepFiles } from '../../src/build/keptFiles.ts';
import { prerender } from '../../src/build/prerender.ts';

const to = resolve(process.env.OUT_DIR ?? 'dist');
const kept = keepFiles({ memory: `${to}.json`, code: '', from: to, to });
const helper = startHelper({ from: to, to });
await helper.ready;
await build({ integrations: [prerender(kept, helper).integration], logLevel: 'warn' });
await helper.stop();
