// `npm run migrate`: lifts content that was made for an earlier Claimline to the latest version of its format.
import { migrate } from '../src/commands/migrate.ts';
import { runCommand } from './command/command.ts';

await runCommand(migrate);
