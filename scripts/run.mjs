// `npm run <command>`: installs what is missing, and runs the script of that name on the project's own Node.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, node } from './install/packages.mjs';

const [runner, , command, ...args] = process.argv;
const script = resolve('scripts', `${command}.ts`);

if (!install({ dev: false })) process.exit(1);
if (runner === node) {
  process.argv = [runner, script, ...args];
  await import(pathToFileURL(script).href);
} else {
  // The system's Node may be too old to read TypeScript.
  process.exitCode = spawnSync(node, [script, ...args], { stdio: 'inherit' }).status ?? 1;
}
