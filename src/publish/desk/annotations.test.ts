import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { withDesk } from './desk.fixture.ts';

const TABLE = `Quote,Comment
killing at least 85 people,The fire killed many.
A fire broke out on Friday,A fire broke out on 2 May 2031.
We will rebuild,Twice
A ferry sank far away from here,None
`;
const given = (text: string, name = 'notes.csv') => ({
  document: { name, base64: Buffer.from(text).toString('base64') },
  article: 'port-fire',
});
const WITHOUT = Object.fromEntries(Object.entries(good).filter(([file]) => !file.endsWith('dead.md')));

describe('annotations at the desk', () => {
  it('are shown before anything is written: what becomes a draft, what is there, and what finds no place', () =>
    withDesk(async (ask, folder) => {
      const { status, body } = await ask('annotations', given(TABLE));
      expect(status).toBe(200);
      expect(body).toEqual({
        begun: [
          { article: 'port-fire', words: 'killing at least 85 people', changed: 'killing at least 83 people' },
          { article: 'port-fire', words: 'A fire broke out on Friday' },
        ],
        there: [{ words: 'We will rebuild', claim: 'wxyz7890' }],
        lost: [{ words: 'A ferry sank far away from here', why: expect.any(String) as string }],
        wordless: 0,
      });
      expect(readdirSync(join(folder, 'articles/port-fire/claims'))).toHaveLength(2);
    }, WITHOUT));

  it('become drafts in one save, which one step takes back', () =>
    withDesk(async (ask, folder) => {
      const saved = await ask('newAnnotations', given(TABLE));
      const { files } = saved.body as { files: { file: string; digest: string; after: string }[] };
      expect([saved.status, files.length]).toEqual([200, 2]);
      for (const { file, after } of files) expect(readFileSync(join(folder, file), 'utf8')).toBe(after);
      const { entries } = await loadContent(folder);
      expect(entries.claims.map(({ data }) => data.statement)).toContain('A fire broke out on 2 May 2031.');
      const back = files.map(({ file, digest }) => ({ file, from: digest, to: null }));
      expect((await ask('restore', { files: back })).status).toBe(200);
      expect(readdirSync(join(folder, 'articles/port-fire/claims'))).toHaveLength(2);
    }, WITHOUT));

  it('of which none makes a claim, or that cannot be read, save nothing and say why', () =>
    withDesk(async (ask) => {
      const none = await ask('newAnnotations', given('Quote\nWe will rebuild\n'));
      expect(none).toMatchObject({ status: 422, body: { faults: [{ message: expect.any(String) as string }] } });
      const bad = await ask('annotations', given('{"a": 1', 'notes.json'));
      expect(bad.status).toBe(422);
      expect(JSON.stringify(bad.body)).toContain('notes.json is no JSON');
    }));
});
