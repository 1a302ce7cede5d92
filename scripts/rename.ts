// `npm run rename`: gives a page another slug and leaves the way to it at the old address.
import { rename } from '../src/commands/rename.ts';
import { runCommand } from './command/command.ts';

await runCommand(rename);
