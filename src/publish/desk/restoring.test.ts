import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import { ARTICLE, DEAD, withDesk } from './desk.fixture.ts';

describe('what is taken back', () => {
  it('withdraws a published claim, and removes one that nobody has seen; neither is lost', () =>
    withDesk(
      async (ask, folder) => {
        expect(await ask('withdraw', { id: 'abcd1234', reason: 'Wrong.' })).toMatchObject({ status: 200 });
        expect(readFileSync(join(folder, DEAD), 'utf8')).toContain('status: withdrawn');
        const out = 'articles/port-fire/claims/out.md';
        const gone = await ask('withdraw', { id: 'mnop4567', reason: 'Twice.' });
        expect(gone).toMatchObject({ status: 200, body: { files: [{ file: out, after: null }] } });
        const restored = await ask('restore', { files: [{ file: out, from: null, to: good[out] }] });
        expect(restored).toMatchObject({ status: 200 });
        expect(readFileSync(join(folder, out), 'utf8')).toBe(good[out]);
        const now = digestOf(readFileSync(join(folder, DEAD)));
        expect(await ask('restore', { files: [{ file: DEAD, from: now, to: null }] })).toMatchObject({ status: 422 });
      },
      { ...good, 'ledger.txt': 'abcd1234 2031-05-03\n' },
    ));

  it('takes back a new article with its drafts, as long as it is not published and nothing else stands in it', async () => {
    const file = 'articles/ferry/article.md';
    const claim = 'articles/ferry/claims/sunk.md';
    const ferry: Record<string, string> = {
      [file]: (good[ARTICLE] ?? '').replace('Fire in the harbour', 'Ferry'),
      [claim]: (good[DEAD] ?? '').replace('abcd1234', 'ferr1234'),
    };
    const gone = (name: string) => ({ file: name, from: digestOf(ferry[name] ?? ''), to: null });
    await withDesk(
      async (ask, folder) => {
        const alone = await ask('restore', { files: [gone(file)] });
        expect(alone).toMatchObject({ status: 422 });
        expect(JSON.stringify(alone.body)).toContain(claim);
        expect((await ask('restore', { files: [gone(claim), gone(file)] })).status).toBe(200);
        const { entries, problems } = await loadContent(folder);
        expect([entries.articles.length, problems]).toEqual([1, []]);
      },
      { ...good, ...ferry },
    );
    await withDesk(
      async (ask) => {
        const kept = await ask('restore', { files: [gone(claim), gone(file)] });
        expect(JSON.stringify(kept.body)).toContain('articles/ferry is published');
      },
      { ...good, ...ferry, 'addresses.txt': 'articles/ferry 2031-05-03\n' },
    );
  });
});
