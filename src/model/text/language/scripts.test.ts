import { expect, test } from 'vitest';
import { scriptsOf, UNDRAWN } from './scripts.ts';

test.each([
  [['en', 'fr', 'pl', 'tr', 'he-Latn'], []],
  [['ar', 'fa', 'ur', 'pa-Arab'], ['Arab']],
  [['ru', 'sr', 'mn'], ['Cyrl']],
  [
    ['zh', 'zh-TW', 'zh-Hant-HK', 'yue'],
    ['Hans', 'Hant'],
  ],
  [
    ['en', 'ja', 'ko', 'th', 'hi', 'mr', 'bn', 'el', 'yi'],
    ['Jpan', 'Kore', 'Thai', 'Deva', 'Beng', 'Grek', 'Hebr'],
  ],
  [['vi'], ['Viet']],
  [['ta', 'km'], []],
])('the typefaces that %j need', (languages, scripts) => {
  expect(scriptsOf(languages)).toEqual(scripts);
});

test('a letter is told for which there is no typeface', () => {
  const drawn = ['Łódź', 'Пожар', 'Αθήνα', 'حريق', 'שריפה', 'আগুন', 'आग', 'ไฟไหม้', '港の火事', '화재', '12 €!'];
  expect(drawn.filter((text) => UNDRAWN.test(text))).toEqual([]);
  expect(['தீ', 'ភ្លើង', 'ცეცხლი', 'Fire in እሳት'].filter((text) => !UNDRAWN.test(text))).toEqual([]);
});
