// `npm start`: installs what the site needs, builds it and serves it.
import { spawnSync } from 'node:child_process';
import { install, node } from './install.mjs';

if (!install({ dev: false })) process.exit(1);
const build = spawnSync(node, ['scripts/build.ts'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(build.status ?? 1);
// Only now is there the package that it serves with.
await import('./serve.mjs');
