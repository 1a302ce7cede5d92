// `npm run withdraw`: takes a claim, a question or an event back, or replaces it, and keeps its page.
import { withdraw } from '../src/commands/withdraw.ts';
import { runCommand } from './command/command.ts';

await runCommand(withdraw);
