// `npm start`: installs what the site needs, builds it and serves it.
import { spawnSync } from 'node:child_process';
import { install, node } from './install.mjs';

if (!install({ dev: false })) process.exit(1);
const build = spawnSync(node, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
// Imported only now, because the packages that it needs may have been installed just before.
await import('./serve.mjs');
