// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds.
import { join, resolve } from 'node:path';
import { buildPages } from '../../src/build/buildPages.ts';
import { startHelper } from '../../src/build/helper.ts';
import { keepFiles } from '../../src/build/keptFiles.ts';
import { prerender } from '../../src/build/prerender.ts';
import { contentFolder } from '../../src/files/folder.ts';
import { giveToPages } from '../../src/files/reading.ts';
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
