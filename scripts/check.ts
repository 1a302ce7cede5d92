// `npm run check`: holds the content to every rule, and warns of what only an editor can judge.
import { check } from '../src/commands/check.ts';
import { runCommand } from './command/command.ts';

await runCommand(check);
