import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { markBorrowed } from './borrowed.ts';
import { catalogueOf, isBorrowing, pageWordsOf, wordsOf, type Words } from './catalogues.ts';
import { en } from './en.ts';

it('speaks the language of the story, whatever its region, and English where it has no other', () => {
  expect(['en', 'en-GB', 'en-XA', 'tlh'].map(catalogueOf)).toEqual(['en', 'en', 'en-XA', 'en']);
  expect(wordsOf({ language: 'en-GB' }).site.skip).toBe('Skip to the content');
});

it('has a pseudo-language with every message in brackets, a third longer', () => {
  const { site, copying, counts, language } = wordsOf({ language: 'en-XA' });
  expect(site.skip).toBe('⟦Skip to the content one t⟧');
  expect(copying.copyForm({ form: 'BibTeX' })).toMatch(/^⟦Copy BibTeX .+⟧$/);
  expect(counts.claims({ number: 1250 })).toMatch(/^⟦1,250 claims .+⟧$/);
  expect(site.search).toBe('⟦Search claims <key>/</key> one ⟧');
  expect(language).toBe('en-XA');
});

it('marks on pages what a story without a catalogue borrows, but not what its editors word themselves', () => {
  expect(['en', 'en-GB', 'en-XA', 'ar', 'de'].map(isBorrowing)).toEqual([false, false, false, true, true]);
  expect(pageWordsOf({ language: 'en' })).toBe(wordsOf({ language: 'en' }));
  const { site, counts } = pageWordsOf({ language: 'de', wording: { 'site.skip': ['Zum Inhalt'] } });
  const page = `${site.skip} ${counts.claims({ number: 2 })}`;
  expect(markBorrowed(page, 'en', 'de')).toBe('Zum Inhalt <bdi lang="en">2 claims</bdi>');
});

it('puts no arrow between values where lines run the other way than its words', () => {
  const [ours, turned] = ['en', 'ar'].map((language) => wordsOf({ language }).formats.inTurn(['21', '83']));
  expect([ours, turned]).toEqual(['21 → 83', '21 › 83']);
});

it('keeps each part of the catalogue in a file of its name, by which editors and browser code find it', () => {
  const { language, formats, ...parts } = en;
  const files = globSync('**/*.ts', { cwd: join(import.meta.dirname, 'en') }).map((file) => basename(file, '.ts'));
  expect([language, Object.keys(formats).length > 0]).toEqual(['en', true]);
  expect(files.filter((name) => !['dates', 'forms', 'rows'].includes(name)).toSorted()).toEqual(
    Object.keys(parts).toSorted(),
  );
});

it('compiles no catalogue that lacks a message, has one too many, or takes something else', () => {
  const { site, counts } = en;
  const { skip, ...rest } = site;
  // @ts-expect-error A message is missing.
  const lacking: Words['site'] = rest;
  // @ts-expect-error No catalogue has this one.
  const further: Words['site'] = { ...site, skp: skip };
  // @ts-expect-error The message is not given a text.
  const other: Words['counts'] = { ...counts, claims: ({ text }: { text: string }) => text };
  expect([lacking, further, other].map((part) => Object.keys(part).length)).toEqual(
    [-1, 1].map((more) => Object.keys(site).length + more).concat(Object.keys(counts).length),
  );
});
