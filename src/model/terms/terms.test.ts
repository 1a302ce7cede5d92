import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from './terms.ts';

const terms = (text: string, language = 'en'): string =>
  searchWords(text, language)
    .flatMap((word) => word.terms)
    .join(' ');
const also = (text: string, language = 'en'): string =>
  searchWords(text, language)
    .flatMap((word) => word.also)
    .join(' ');
const wanted = (text: string, language = 'en'): string =>
  searchWords(text, language)
    .map((word) => word.wanted.map((each) => each.terms.join('+')).join('/'))
    .filter((each) => each !== '')
    .join(' ');

describe('the words of a text', () => {
  test.each<[text: string, language: string, terms: string, also: string, wanted: string]>([
    ['The F-35s', 'en', 'the f35s', '35s', 'the f35s/f+35s'],
    ['the U.S.-led U.S. reward', 'en', 'the usled us reward', 'us led', 'the usled/us+led us reward'],
    ['Ada Lund’s harbour, they’re out', 'en', 'ada lund harbour they out', '', 'ada lund harbour they out'],
    ['harbour—and “fire” … don’t', 'en', 'harbour and fire dont', '', 'harbour and fire dont'],
    ['counter-narcotics', 'en', 'counternarcotics', 'counter narcotics', 'counternarcotics/counter+narcotics'],
    ["O’Brien and O'Brien", 'en', 'obrien and obrien', 'brien brien', 'obrien and obrien'],
    ['L’uomo dell’acqua', 'it', 'l uomo dell acqua', '', 'uomo acqua'],
    ["un roi d'Irlande", 'fr', 'un roi d irlande', '', 'un roi irlande'],
    ['na hÉireann', 'ga', 'na heireann', 'eireann', 'na heireann'],
    ['Łódź Straße æsir', 'pl', 'lodz strasse aesir', '', 'lodz strasse aesir'],
    ['Müller', 'de', 'muller', '', 'muller/mueller'],
    ['İstanbul ISPARTA ısparta', 'tr', 'istanbul isparta isparta', '', 'istanbul isparta isparta'],
    ['ﬁre ＦＵＬＬ', 'en', 'fire full', '', 'fire full'],
    ['ΠΟΛΕΜΟΣ πόλεμος', 'el', 'πολεμοσ πολεμοσ', '', 'πολεμοσ πολεμοσ'],
    ['Đà Nẵng', 'vi', 'da nang', '', 'da nang'],
    ['مدرسـة أُسْرة إلى', 'ar', 'مدرسه اسره الي', '', 'مدرسه اسره الي'],
    ['والميناء', 'ar', 'والميناء', 'ميناء', 'ميناء'],
    ['می‌شود کتاب', 'fa', 'ميشود كتاب', 'مي شود', 'ميشود/مي+شود كتاب'],
    ['हिन्दी', 'hi', 'हिन्दी', '', 'हिन्दी'],
    ['— ? …', 'en', '', '', ''],
  ])('%s (%s)', (text, language, ...expected) => {
    expect([terms(text, language), also(text, language), wanted(text, language)]).toEqual(expected);
  });

  test.each<[text: string, language: string, terms: string, also: string, wanted: string]>([
    ['$50 million, 50 €', 'en', '50 million 50', '$50 €50', '$50 million €50'],
    ['$4.2bn', 'en', '4.2bn', '4.2 billion $4.2', '$4.2+billion'],
    ['4k and 35mm', 'en', '4k and 35mm', '4 4000 35', '4000 and 35mm/35+mm'],
    ['1,250 men', 'en', '1250 men', '', '1250/1.250 men'],
    ['1 250 hommes, 1,5', 'fr', '1250 hommes 1.5', '', '1250 hommes 1.5'],
    ['24.12.2024, 10:30', 'de', '24 12 2024 10 30', '', '24+12+2024 10 30'],
    ['١٬٢٥٠', 'ar', '1250', '', '1250'],
    ['N700系２０３１年', 'ja', 'n700 系 2031 年', '', 'n700 系 2031 年'],
  ])('numbers: %s (%s)', (text, language, ...expected) => {
    expect([terms(text, language), also(text, language), wanted(text, language)]).toEqual(expected);
  });

  test.each([
    ['港口的大火', '港口 口的 的大 大火', '港 口 的 大 火'],
    ['ｶﾞｽが', 'ガス スが', ''],
    ['หม้อ', 'หม ม้ ้อ', ''],
    ['시장은', '시장 장은', '시 장 은'],
    ['火', '火', ''],
  ])('runs without spaces: %s', (text, ofPairs, alone) => {
    expect([terms(text, 'zh'), also(text, 'zh')]).toEqual([ofPairs, alone]);
  });

  test('a query has the terms of the same words in a text, wherever they stand', () => {
    const word = fc.constantFrom(
      '港口',
      'O’Brien',
      'l’uomo',
      'F-35',
      '1.5',
      '$4.2bn',
      'Łódź',
      'ไฟไหม้',
      'البحر',
      'fire',
    );
    fc.assert(
      fc.property(fc.array(word), word, fc.array(word), (before, sought, after) => {
        const text = searchWords([...before, sought, ...after].join(' '), 'en');
        const found = new Set(text.flatMap((own) => [...own.terms, ...own.also]));
        for (const { wanted } of searchWords(sought, 'en'))
          expect(wanted.length === 0 || wanted.some((each) => each.terms.every((term) => found.has(term)))).toBe(true);
      }),
    );
  });

  test('words stand in a text where they say', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        for (const { raw, start, end } of searchWords(text, 'en')) expect(text.slice(start, end)).toBe(raw);
      }),
    );
  });
});
