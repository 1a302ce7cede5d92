// `npm run release`: notes what is published, so that no link to it may ever break.
import { release } from '../src/commands/release.ts';
import { runCommand } from './command/command.ts';

await runCommand(release);
