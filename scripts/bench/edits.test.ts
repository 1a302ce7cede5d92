import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as pathOf } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../src/files/read/load.ts';
import { soundContent } from '../../src/files/read/soundContent.ts';
import { fingerprintsIn } from '../../src/model/compare/filed/fingerprintsIn.ts';
import { quantitiesOf } from '../../src/model/compare/filed/quantities.ts';
import { keepNothing, type Keeper } from '../../src/model/keeper.ts';
import { namesInParts } from '../../src/model/search/namedPages.ts';
import { join } from '../../src/model/story/join/join.ts';
import { readTexts } from '../../src/model/story/join/readTexts.ts';
import { keepWorkInMemory, type KeptWork } from '../../src/publish/keep/keptWork.ts';
import { writeContent } from './story/contentFile.ts';
import { madeUpCorpus } from './story/corpus.ts';
import { EDIT_KINDS, editAtRandom } from './edits.ts';
import { seeded } from './story/random.ts';

const folder = mkdtempSync(pathOf(tmpdir(), 'edits-'));
const work = keepWorkInMemory();
const random = seeded(3);
beforeAll(async () => {
  await writeContent(folder, madeUpCorpus(400));
  await madeOf(counting(work).keep);
  work.save();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** All that is made of the story in the folder by work that may be kept. */
async function madeOf(keep: Keeper): Promise<unknown> {
  const content = soundContent(await loadContent(folder));
  if (!content) throw new Error('The story has problems.');
  const { entries, texts, records } = content;
  const read = readTexts(entries, texts, keep);
  const corpus = join(entries, texts, records, read);
  return [read, fingerprintsIn(corpus, keep), quantitiesOf(corpus.questions, keep), namesInParts(corpus, keep)];
}

/** Counts how often kept work is asked for, and how often it is done anew. */
function counting({ keep }: KeptWork): { keep: Keeper; counts: { asked: number; done: number } } {
  const counts = { asked: 0, done: 0 };
  const counted: Keeper = (what, make) => {
    const kept = keep(what, (given: Parameters<typeof make>[0]) => {
      counts.done += 1;
      return make(given);
    });
    return (given) => {
      counts.asked += 1;
      return kept(given);
    };
  };
  return { keep: counted, counts };
}

/** Edits after which all this work stays: none of it reads the interface's words, or the head of the story. */
const APART = ['a message', 'the story'];

test.each(EDIT_KINDS)(
  'after an edit of %s, what is kept is what would be made anew, and most is kept',
  async (kind) => {
    await editAtRandom(folder, kind, random);
    const { keep, counts } = counting(work);
    expect(await madeOf(keep)).toEqual(await madeOf(keepNothing));
    work.save();
    if (APART.includes(kind)) expect(counts.done).toBe(0);
    else expect(counts.done).toBeGreaterThan(0);
    expect(counts.done).toBeLessThan(counts.asked / 4);
  },
);
