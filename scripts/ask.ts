import { createInterface } from 'node:readline/promises';

/** Asks the person at the terminal; the answer is trimmed, and undefined once there are no more. */
export type Ask = (question: string) => Promise<string | undefined>;

/** Hands `use` a way to ask, or undefined where nobody sits at a terminal. */
export async function withTerminal<T>(use: (ask: Ask | undefined) => Promise<T>): Promise<T> {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return use(undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<undefined>((resolve) => terminal.once('close', () => resolve(undefined)));
  try {
    return await use(async (question) => (await Promise.race([terminal.question(question), closed]))?.trim());
  } finally {
    terminal.close();
  }
}
