import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline/promises';
import type { Ask } from '../../src/commands/command.ts';

/** A way to ask the person at the terminal, to be closed at the end; undefined where nobody sits at one. */
export function openTerminal(): { ask: Ask; close: () => void } | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  let lines: Interface | undefined;
  let left: Promise<unknown> | undefined;
  return {
    async ask(question) {
      // Only now, since it takes the keys from whatever else reads them, such as Ctrl-C.
      lines ??= createInterface({ input: process.stdin, output: process.stdout });
      left ??= once(lines, 'close').then(() => undefined);
      const answer = await Promise.race([left, lines.question(question)]);
      return typeof answer === 'string' ? answer.trim() : undefined;
    },
    close: () => lines?.close(),
  };
}
