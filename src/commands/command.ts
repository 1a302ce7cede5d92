import { printProblems } from '../files/check/printProblems.ts';
import { loadContent, type Content } from '../files/read/load.ts';
import type { Refusal } from '../files/read/refusal.ts';
import { messageOf } from '../model/text/messageOf.ts';

/** Asks the person at the terminal. Resolves to the answer, trimmed, or to undefined once the person has left. */
export type Ask = (question: string) => Promise<string | undefined>;

/** What a command works with. A script passes in what is real, a test what it wants to look at. */
export interface CommandContext {
  /** The content folder. */
  folder: string;
  now: Date;
  /** Undefined where nobody sits at a terminal. */
  ask: Ask | undefined;
  /** Reads all that is piped to the command. */
  input: () => Promise<Uint8Array>;
  /** Picks a random whole number below another. */
  pick: (below: number) => number;
  /** Writes a line to the standard output. */
  print: (line: string) => void;
  /** Writes a line to the standard error. */
  complain: (line: string) => void;
}

/** A command. It takes the arguments that follow its name, and resolves to the exit code of its process. */
export type Command = (args: readonly string[], context: CommandContext) => Promise<number>;

/**
 * A command that says how it is used. `act` resolves to its exit code, or to undefined for arguments that it cannot use, which
 * has `usage` printed; so does `--help`. An error that it throws is printed as its message alone, with `usage` where it is about
 * the arguments. Whatever goes wrong, the exit code is 1.
 */
export function withUsage(
  usage: string,
  act: (args: readonly string[], context: CommandContext) => Promise<number | undefined>,
): Command {
  return async (args, context) => {
    if (args.includes('--help')) {
      context.print(usage);
      return 0;
    }
    try {
      const code = await act(args, context);
      if (code !== undefined) return code;
      context.complain(usage);
    } catch (error) {
      context.complain(isOfArguments(error) ? `${messageOf(error)}\n${usage}` : messageOf(error));
    }
    return 1;
  };
}

/** A command that changes the content. `act` resolves to its report, or why it did nothing, or undefined as above. */
export function editorsCommand(
  usage: string,
  act: (args: readonly string[], context: CommandContext) => Promise<string | Refusal | undefined>,
): Command {
  return withUsage(usage, async (args, context) => {
    const done = await act(args, context);
    if (done === undefined) return undefined;
    if (typeof done === 'string') {
      context.print(done);
      return 0;
    }
    context.complain(done.refusal);
    return 1;
  });
}

/** Whether Node’s reader of arguments has thrown an error, such as for an option that nobody knows. */
function isOfArguments(error: unknown): boolean {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

/** Reads the content folder. Refuses where problems are in it that `stops` names: those that the command cannot work with. */
export async function readContent(folder: string, stops: (rule: string) => boolean): Promise<Content | Refusal> {
  const content = await loadContent(folder);
  const problems = content.problems.filter(({ rule }) => stops(rule));
  return problems.length === 0
    ? content
    : { refusal: `${printProblems(problems, folder)}\nNothing was done. Mend this first.` };
}

/** What the check finds after a command has changed the content, to be added to its report; empty where it finds nothing. */
export async function problemsLeft(folder: string): Promise<string> {
  const { problems } = await loadContent(folder);
  return problems.length === 0 ? '' : `\nThe check now finds:\n${printProblems(problems, folder)}`;
}
