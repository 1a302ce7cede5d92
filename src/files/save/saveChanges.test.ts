import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good, withCorpus } from '../corpus.fixture.ts';
import { digestOf } from './digest.ts';
import { saveChanges } from './saveChanges.ts';

const ENTITY = 'entities/ada-lund.md';
const before = good[ENTITY] ?? '';
const made = { file: 'entities/new.md', from: null, to: '---\nname: New\nkind: place\n---\n' };

describe('saveChanges', () => {
  it('changes, adds and removes files, and says what each was', () =>
    withCorpus(good, (folder) => {
      const gone = { file: 'events/fire.md', from: digestOf(good['events/fire.md'] ?? ''), to: null };
      const saved = saveChanges(folder, [{ file: ENTITY, from: digestOf(before), to: 'other' }, made, gone]);
      expect(saved).toEqual({
        changed: [
          { file: ENTITY, before, after: 'other' },
          { file: made.file, before: null, after: made.to },
          { file: gone.file, before: good['events/fire.md'], after: null },
        ],
      });
      expect(readFileSync(join(folder, ENTITY), 'utf8')).toBe('other');
      expect(readdirSync(join(folder, 'events'))).toEqual([]);
      expect(readdirSync(join(folder, 'entities')).toSorted()).toEqual(['ada-lund.md', 'daily-gull.md', 'new.md']);
      return Promise.resolve();
    }));

  it('leaves no empty folders of an article that goes, but what else stands in them', () =>
    withCorpus(good, (folder) => {
      const article = ['article.md', 'claims/one.md'].map((file) => `articles/storm/${file}`);
      const to = 'text';
      saveChanges(
        folder,
        article.map((file) => ({ file, from: null, to })),
      );
      const back = article.map((file) => ({ file, from: digestOf(to), to: null })).toReversed();
      saveChanges(folder, back.slice(0, 1));
      expect(readdirSync(join(folder, 'articles/storm'))).toEqual(['article.md']);
      saveChanges(folder, back.slice(1));
      expect(readdirSync(join(folder, 'articles'))).toEqual(['port-fire']);
      return Promise.resolve();
    }));

  it('changes nothing where a file was changed meanwhile, and gives both texts', () =>
    withCorpus(good, (folder) => {
      const saved = saveChanges(folder, [made, { file: ENTITY, from: digestOf('older'), to: 'ours' }]);
      expect(saved).toEqual({ conflicts: [{ file: ENTITY, theirs: before, ours: 'ours' }] });
      expect(readdirSync(join(folder, 'entities'))).not.toContain('new.md');
      expect(saveChanges(folder, [{ file: ENTITY, from: null, to: 'ours' }])).toHaveProperty('conflicts');
      expect(saveChanges(folder, [made], [{ file: 'events/fire.md', from: digestOf('older') }])).toHaveProperty(
        'conflicts',
      );
      expect(readdirSync(join(folder, 'entities'))).not.toContain('new.md');
      return Promise.resolve();
    }));

  it('takes back what it has written where a later file cannot be written', () =>
    withCorpus(good, (folder) => {
      // With the name of the file that is written beside it first, this is longer than file systems take.
      const blocked = { file: `articles/port-fire/claims/${'a'.repeat(230)}.md`, from: null, to: 'text' };
      expect(saveChanges(folder, [made, blocked])).toHaveProperty('refusal');
      expect(readdirSync(join(folder, 'entities'))).not.toContain('new.md');
      writeFileSync(join(folder, 'articles/other'), 'no folder');
      const within = { file: 'articles/other/article.md', from: null, to: 'text' };
      expect(saveChanges(folder, [made, within])).toHaveProperty('refusal');
      expect(readdirSync(join(folder, 'entities'))).not.toContain('new.md');
      return Promise.resolve();
    }));

  it.each([
    '../outside.md',
    'entities/../../outside.md',
    'articles/port-fire/claims/../../../../outside.md',
    'articles/port-fire/claims/..',
    String.raw`articles/port-fire/claims/..\..\..\..\outside.md`,
    'articles/port-fire/claims/stream:name.md',
    '/etc/hosts.md',
    'entities/con.md',
    'events/nul.md',
    'articles/lpt1/article.md',
    'articles/port-fire/claims/aux.b.md',
    'entities/New.md',
    'ledger.txt',
  ])('refuses %s', (file) =>
    withCorpus(good, (folder) => {
      expect(saveChanges(folder, [{ file, from: null, to: 'text' }])).toHaveProperty('refusal');
      return Promise.resolve();
    }),
  );

  it('goes through no symbolic link, neither of a folder nor of a file', () =>
    withCorpus(good, (folder) =>
      withCorpus({ 'a.md': 'outside' }, (outside) => {
        rmSync(join(folder, 'events'), { recursive: true });
        symlinkSync(outside, join(folder, 'events'), 'junction');
        symlinkSync(join(outside, 'a.md'), join(folder, 'entities/link.md'), 'file');
        mkdirSync(join(folder, 'articles/other'));
        symlinkSync(outside, join(folder, 'articles/other/claims'), 'junction');
        for (const file of ['events/new.md', 'events/a.md', 'entities/link.md', 'articles/other/claims/a.md'])
          for (const from of [null, digestOf('outside')])
            expect(saveChanges(folder, [{ file, from, to: 'text' }])).toHaveProperty('refusal');
        expect(readdirSync(outside)).toEqual(['a.md']);
        expect(readFileSync(join(outside, 'a.md'), 'utf8')).toBe('outside');
        return Promise.resolve();
      }),
    ));
});
