// `npm run dev`: shows the site of a content folder, and updates it as files are saved.
import { messageOf } from '../src/model/text/messageOf.ts';
import { serveEdits } from '../src/publish/dev.ts';
import { readSettings } from '../src/settings.mjs';

try {
  await serveEdits(readSettings(process.env));
} catch (error) {
  console.error(messageOf(error));
  process.exit(1);
}
