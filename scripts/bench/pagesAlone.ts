// Builds the pages as `npm run build` does, and nothing beside them: no index, data or feeds.
import { join, resolve } from 'node:path';
import { soundContent } from '../../src/files/read/soundContent.ts';
import { readTexts } from '../../src/model/story/join/readTexts.ts';
import { makePages } from '../../src/publish/astro/makePages.ts';
import { handToPages } from '../../src/publish/handover.ts';
import { keepFiles } from '../../src/publish/keep/keptFiles.ts';
import { openWorkplace } from '../../src/publish/keep/workplace.ts';
import { startSecondThread } from '../../src/publish/thread/secondThread.ts';
import { readSettings } from '../../src/settings.mjs';

const { content, out, cache } = readSettings(process.env);
const work = openWorkplace(resolve(out), cache);
const to = work.fresh;
const thread = startSecondThread({ content, to });
const kept = keepFiles({ memory: join(work.memory, 'pages.json'), code: '', from: resolve(out), to });
const given = thread.read.then((reading) => {
  const sound = soundContent(reading);
  if (sound) handToPages({ content: sound, texts: readTexts(sound.entries, sound.texts) });
});
await makePages({
  content,
  to,
  cache: work.cache,
  site: undefined,
  kept,
  thread,
  given,
  reworded: Promise.resolve(new Set<string>()),
});
await thread.stop();
work.publish();
work.clear();
