import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';

const SCRIPTS = resolve(import.meta.dirname, '../../scripts');

/** Runs a command as an editor does, with what is piped to it; its output, and whether it failed. */
export function run(
  folder: string,
  script: string,
  args: readonly string[],
  input = '',
): Promise<{ output: string; failed: boolean }> {
  return new Promise((settle) => {
    const child = execFile(
      process.execPath,
      [join(SCRIPTS, `${script}.ts`), ...args],
      { env: { ...process.env, CONTENT_DIR: folder } },
      (error, stdout, stderr) => {
        settle({ output: error ? stderr : stdout, failed: error !== null });
      },
    );
    child.stdin?.end(input);
  });
}
