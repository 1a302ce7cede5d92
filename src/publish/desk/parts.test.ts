import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import { dead, withDesk } from './desk.fixture.ts';

describe('claims that are split and merged', () => {
  it('splits a claim: one that nobody has seen keeps the rest of its words, one that was published is replaced', async () => {
    const split = { id: 'abcd1234', from: dead, spans: [{ start: 36, end: 54 }] };
    await withDesk(async (ask, folder) => {
      expect(await ask('split', { ...split, spans: [{ start: 28, end: 54 }] })).toMatchObject({ status: 422 });
      expect((await ask('split', split)).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(entries.claims.map(({ data }) => data.quote)).toEqual(
        expect.arrayContaining(['killing', 'at least 83 people']),
      );
    });
    const files = { ...good, 'ledger.txt': 'abcd1234 2031-05-03\n' };
    await withDesk(async (ask, folder) => {
      expect(await ask('split', split)).toMatchObject({ status: 422 });
      expect((await ask('split', { ...split, because: 'It held two facts.' })).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems.filter(({ file }) => file.startsWith('articles/'))).toEqual([]);
      const gone = entries.claims.find(({ data }) => data.id === 'abcd1234')?.data;
      expect([gone?.status, gone?.replacedBy.length]).toEqual(['replaced', 2]);
    }, files);
  });

  it('merges two claims of an article into one that has the words of both', () =>
    withDesk(async (ask, folder) => {
      const file = 'articles/port-fire/claims/rebuild.md';
      const into = { into: 'wxyz7890', intoFrom: digestOf(good[file] ?? '') };
      expect(await ask('merge', { id: 'abcd1234', from: dead, ...into, into: 'abcd1234' })).toMatchObject({
        status: 422,
      });
      expect(await ask('merge', { id: 'abcd1234', from: digestOf('older'), ...into })).toMatchObject({ status: 409 });
      expect((await ask('merge', { id: 'abcd1234', from: dead, ...into })).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(entries.claims.map(({ data }) => data.id)).not.toContain('abcd1234');
      const kept = entries.claims.find(({ data }) => data.id === 'wxyz7890')?.data;
      expect(kept).toMatchObject({ quote: ['killing at least 83 people', 'We will rebuild'], about: ['ada-lund'] });
      expect(kept?.answers.map(({ question }) => question)).toEqual(['rebuild', 'how-many-dead']);
    }));

  it('has all that named a claim that nobody has seen name the one it went into', () => {
    const out = 'articles/port-fire/claims/out.md';
    const related = (good[out] ?? '')
      .replace(
        'answers:',
        'relations:\n  - type: qualifies\n    claim: abcd1234 # as printed\n    because: It says so.\nanswers:',
      )
      .concat('\nSee [the dead](claim:abcd1234).\n');
    const rebuild = 'articles/port-fire/claims/rebuild.md';
    const kept = (good[rebuild] ?? '').replace(
      'answers:',
      'relations:\n  - type: updates\n    claim: abcd1234\n    because: It is later.\nanswers:',
    );
    return withDesk(
      async (ask, folder) => {
        const into = { into: 'wxyz7890', intoFrom: digestOf(kept) };
        expect((await ask('merge', { id: 'abcd1234', from: dead, ...into })).status).toBe(200);
        expect(readFileSync(join(folder, out), 'utf8')).toBe(related.replaceAll('abcd1234', 'wxyz7890'));
        expect(readFileSync(join(folder, rebuild), 'utf8')).not.toContain('relations:');
        expect((await loadContent(folder)).problems).toEqual([]);
      },
      { ...good, [out]: related, [rebuild]: kept },
    );
  });
});
