import { expect, test } from 'vitest';
import { familyFor, hanRules } from './hanForms.ts';

const stacks = { sans: 'Sans', serif: 'Serif' };

test('where one script has the shared letters, no language needs rules', () => {
  expect(hanRules(['zh', 'en', 'zh-CN', 'ar'], stacks)).toEqual([]);
  expect(familyFor('Inter', 'Jpan', ['Arab', 'Jpan'])).toBe('Inter');
});

test('a passage in a second language with shared letters has the forms of its own script', () => {
  const [own, other] = hanRules(['zh-TW', 'ja', 'en'], stacks);
  expect(own).toBe("[lang='zh-TW']{--sans:Sans;--serif:Serif}");
  expect(other).toBe("[lang='ja']{--sans:'Inter Jpan',Sans;--serif:'Claimline Serif Jpan',Serif}");
  expect(familyFor('Inter', 'Thai', ['Hant', 'Jpan', 'Thai'])).toBe('Inter');
});
