// `npm run revise`: keeps the earlier words of claims whose statement or quote was changed.
import { revise } from '../src/commands/revise.ts';
import { runCommand } from './command/command.ts';

await runCommand(revise);
