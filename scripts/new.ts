// `npm run new`: begins an article, a claim, an entity, an event or a question.
import { begin } from '../src/commands/new/begin.ts';
import { runCommand } from './command/command.ts';

await runCommand(begin);
