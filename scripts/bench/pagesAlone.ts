// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds.
import { join, resolve } from 'node:path';
import { build } from 'astro';
import { startHelper } from '../../src/build/helper.ts';
import { keepFiles } from '../../src/build/keptFiles.ts';
import { prerender } from '../../src/build/prerender.ts';
import { openWorkplace } from '../workplace.ts';

const out = resolve(process.env.OUT_DIR ?? 'dist');
const work = openWorkplace(out);
const folders = { from: out, to: work.fresh };
const helper = startHelper(folders);
const kept = keepFiles({ memory: join(work.memory, 'pages.json'), code: '', ...folders });
await helper.ready;
await build({ outDir: work.fresh, logLevel: 'warn', integrations: [prerender(kept, helper).integration] });
await helper.stop();
work.publish();
work.clear();
