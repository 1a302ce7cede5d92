import { spawn } from 'node:child_process';
import { buffer } from 'node:stream/consumers';

/**
 * Content files as Git last committed them, by file; `folder` may be any folder of a work tree. One process reads them all.
 * Files that the last commit does not have are left out, and so is everything where Git is not at hand.
 */
export async function readCommitted(folder: string, files: readonly string[]): Promise<Map<string, string>> {
  const git = spawn('git', ['cat-file', '--batch'], { cwd: folder, stdio: ['pipe', 'pipe', 'ignore'] });
  git.on('error', () => undefined);
  git.stdin.on('error', () => undefined);
  git.stdin.end(files.map((file) => `HEAD:./${file}\n`).join(''));
  return readBatch(await buffer(git.stdout), files);
}

/** What `git cat-file --batch` writes: for each object a line with its size, or that it is missing, and its bytes. */
function readBatch(output: Buffer, files: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  let at = 0;
  for (const file of files) {
    const lineEnd = output.indexOf('\n', at);
    if (lineEnd < 0) break;
    const size = / blob (\d+)$/.exec(output.toString('utf8', at, lineEnd))?.[1];
    at = lineEnd + 1;
    if (size === undefined) continue;
    texts.set(file, output.toString('utf8', at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
