// `npm start`: installs what the site needs, builds it and serves it.
import { spawn } from 'node:child_process';
import { install, node } from './install/packages.mjs';

if (!install({ dev: false })) process.exit(1);
const build = spawn(node, ['scripts/build.ts'], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
// It says when the site is in its place. Pictures for shared links may still be drawn then, while readers are served already.
// What serves it is imported only then, because the packages that it needs may have been installed just before.
build.once('message', () => void import('./serve.mjs'));
build.once('error', ({ message }) => console.error(message));
build.once('exit', (code) => {
  if (code !== 0) process.exitCode = code ?? 1;
});
