// `npm run withdraw`: takes a claim back, or replaces it, and keeps its page.
import { withdraw } from '../src/commands/withdraw.ts';
import { runCommand } from './command.ts';

await runCommand(withdraw);
