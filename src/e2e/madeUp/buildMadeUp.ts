// Builds the sites of made-up stories, which the site checks and the browser tests share.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';
import { writeContent } from '../../../scripts/bench/story/contentFile.ts';
import { madeUpCorpus } from '../../../scripts/bench/story/corpus.ts';
import { atATime } from '../../publish/atATime.ts';
import { writeCorpus } from '../../files/corpus.fixture.ts';
import { writeFerry } from './ferry.ts';
import { contentOf, LONG, LONGEST_ARTICLE, siteOf, type MadeUp } from './madeUp.ts';
import { writeMarked } from './markedStory.ts';
import { fire, flood } from './stories.ts';

const AT_A_TIME = 2;

const WRITERS: Record<MadeUp, (content: string) => unknown> = {
  long: (content) => writeContent(content, madeUpCorpus(LONG, 1, LONGEST_ARTICLE)),
  ferry: writeFerry,
  fire: (content) => writeCorpus(fire, content),
  flood: (content) => writeCorpus(flood, content),
  words: writeMarked,
};

async function build(name: MadeUp): Promise<void> {
  const [CONTENT_DIR, OUT_DIR] = [contentOf(name), siteOf(name)];
  for (const folder of [CONTENT_DIR, OUT_DIR]) rmSync(folder, { recursive: true, force: true });
  await WRITERS[name](CONTENT_DIR);
  const BASE_PATH = name === 'long' ? '' : name;
  await promisify(execFile)(process.execPath, ['scripts/build.ts'], {
    env: { ...process.env, CONTENT_DIR, OUT_DIR, BASE_PATH, CACHE_DIR: '', SITE_URL: '' },
  });
  console.log(`Built ${OUT_DIR}`);
}

const names = (Object.keys(WRITERS) as MadeUp[]).values();
try {
  await atATime(AT_A_TIME, names, build);
} catch (error) {
  // With all that the build printed.
  console.error(error);
  process.exitCode = 1;
}
