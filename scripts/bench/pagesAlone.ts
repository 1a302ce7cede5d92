// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds.
import { join, resolve } from 'node:path';
import { buildPages } from '../../src/publish/astro/buildPages.ts';
import { startHelper } from '../../src/publish/thread/helper.ts';
import { keepFiles } from '../../src/publish/keep/keptFiles.ts';
import { prerender } from '../../src/publish/astro/prerender.ts';
import { contentFolder } from '../../src/files/read/folder.ts';
import { giveToPages } from '../../src/publish/astro/reading.ts';
import { openWorkplace } from '../workplace.ts';

const out = resolve(process.env.OUT_DIR ?? 'dist');
const work = openWorkplace(out);
const helper = startHelper({ content: contentFolder, to: work.fresh });
const kept = keepFiles({ memory: join(work.memory, 'pages.json'), code: '', from: out, to: work.fresh });
const { integration } = prerender(kept, helper, helper.read.then(giveToPages));
await buildPages({ outDir: work.fresh, logLevel: 'warn', integrations: [integration] });
await helper.stop();
work.publish();
work.clear();
