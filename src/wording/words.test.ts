import { expect, it } from 'vitest';
import { markBorrowed } from './borrowed.ts';
import { catalogueOf, isBorrowing, pageWordsOf, wordsOf } from './words.ts';

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
