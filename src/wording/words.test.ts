import { expect, it } from 'vitest';
import { catalogueOf, wordsOf } from './words.ts';

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
