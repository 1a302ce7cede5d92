// `npm run dev`: shows the site of a content folder, and updates it as files are saved.
import { serveEdits } from '../src/publish/dev.ts';
import { readSettings } from '../src/settings.mjs';

await serveEdits(readSettings(process.env));
