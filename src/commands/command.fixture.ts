import type { Command, CommandContext } from './command.ts';

/** What a command printed, each line with its end, and its exit code. */
export interface Ran {
  status: number;
  stdout: string;
  stderr: string;
}

/** What a test gives a command in place of what is usual: nobody at the terminal, and nothing piped to it. */
export interface Given extends Partial<Omit<CommandContext, 'input'>> {
  input?: string;
}

/** Runs a command as its script does, in this process. */
export async function runWhole(
  command: Command,
  folder: string,
  args: readonly string[],
  { input = '', ...given }: Given = {},
): Promise<Ran> {
  const printed: Omit<Ran, 'status'> = { stdout: '', stderr: '' };
  const status = await command(args, {
    folder,
    now: new Date('2031-06-01T12:00:00Z'),
    ask: undefined,
    input: () => Promise.resolve(new TextEncoder().encode(input)),
    pick: (below) => Math.floor(Math.random() * below),
    print: (line) => (printed.stdout += `${line}\n`),
    complain: (line) => (printed.stderr += `${line}\n`),
    ...given,
  });
  return { status, ...printed };
}

/** Runs a command that prints either its report or why it failed. */
export async function run(...given: Parameters<typeof runWhole>): Promise<{ output: string; failed: boolean }> {
  const { status, stdout, stderr } = await runWhole(...given);
  return { output: status === 0 ? stdout : stderr, failed: status !== 0 };
}
