import { randomInt } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Command } from '../../src/commands/command.ts';
import { readSettings } from '../../src/settings.mjs';
import { openTerminal } from './terminal.ts';

/** Runs a command with the arguments, the environment, the terminal and the clock of this process, and sets its exit code. */
export async function runCommand(command: Command): Promise<void> {
  const terminal = openTerminal();
  process.exitCode = await command(process.argv.slice(2), {
    folder: readSettings(process.env).content,
    now: new Date(),
    ask: terminal?.ask,
    input: () => buffer(process.stdin),
    pick: randomInt,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
  terminal?.close();
}
