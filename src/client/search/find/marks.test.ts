import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchWords } from '../../../model/terms/terms.ts';
import { excerpt, markedPieces, type Marked } from './marks.ts';

/** What is marked for words that a search found as they are, and for phrases. */
function soughtBy(words: string[], phrases: string[] = [], language = 'en'): Marked {
  return {
    sought: words.flatMap((word) =>
      searchWords(word, language).map(({ wanted }) => ({ terms: wanted[0]?.terms ?? [] })),
    ),
    phrases: phrases.map((phrase) => searchWords(phrase, language)),
  };
}
const marked = (text: string, words: string[], phrases: string[] = [], language = 'en'): string =>
  markedPieces(text, soughtBy(words, phrases, language), language)
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('');

describe('markedPieces', () => {
  test.each<[string, string[], string[], string]>([
    ['The mayor’s harbours burned', ['harbour', 'mayor'], [], 'The [mayor’s harbours] burned'],
    ['an F-35 and a $50 bill', ['f35', '$50'], [], 'an [F-35] and a [$50] bill'],
    ['counter-narcotics work', ['narcotics'], [], '[counter-narcotics] work'],
    ['Nicolás met the U.S. envoy', ['nicolas', 'us'], [], '[Nicolás] met the [U.S.] envoy'],
    ['a fire in the harbour, a harbour fire', [], ['Harbour Fire'], 'a fire in the harbour, a [harbour fire]'],
    ['a harbour fire', ['fire'], ['harbour fire'], 'a [harbour fire]'],
    ['nothing here', ['fire'], [], 'nothing here'],
    ['1.5 million, not 15 million', ['1.5'], [], '[1.5] million, not 15 million'],
    ['1.5 million, not 15 million', [], ['15 million'], '1.5 million, not [15 million]'],
    ['$42bn, not $4.2bn', ['$4.2bn'], [], '$42bn, not [$4.2bn]'],
    ['the U.S. and “the US”', [], ['the us'], '[the U.S.] and “[the US]”'],
    ['counter-narcotics work', [], ['counter narcotics'], '[counter-narcotics] work'],
    ['land and sea', [], ['land sea'], 'land and sea'],
    ['warships', [], ['war'], 'warships'],
  ])('%s', (text, words, phrases, expected) => {
    expect(marked(text, words, phrases)).toBe(expected);
  });

  test.each<[string, string, string, string]>([
    ['消防员扑灭了港口的大火', 'zh', '大火', '消防员扑灭了港口的[大火]'],
    ['消防员扑灭了港口的大火', 'zh', '火', '消防员扑灭了港口的大[火]'],
    ['ไฟไหม้ท่าเรือเมื่อคืนวันศุกร์', 'th', 'ท่าเรือ', 'ไฟไหม้[ท่าเรือ]เมื่อคืนวันศุกร์'],
    ['L’uomo dell’acqua', 'it', 'l’acqua', 'L’uomo dell’[acqua]'],
    ['Łódź und Straße', 'de', 'lodz strasse', '[Łódź] und [Straße]'],
    ['1.250 Menschen', 'de', '1250', '[1.250] Menschen'],
    ['أُسْرة في البحر', 'ar', 'اسرة بحر', '[أُسْرة] في [البحر]'],
  ])('%s (%s): %s', (text, language, query, expected) => {
    expect(marked(text, query.split(' '), [], language)).toBe(expected);
  });

  test('cuts a text without changing it', () => {
    const text = fc
      .array(
        fc.constantFrom(
          'fire',
          'harbour',
          'F-35',
          ' ',
          ', ',
          '’s',
          '“',
          'é',
          '—',
          '港口',
          '火',
          'ｶﾞ',
          '1,250',
          '\u200b',
        ),
      )
      .map((parts) => parts.join(''));
    const sought = soughtBy(['fire', 'F35', '火', '港口'], ['harbour fire', 'fire harbour', '火港']);
    fc.assert(
      fc.property(text, (given) => {
        expect(
          markedPieces(given, sought, 'en')
            .map((piece) => piece.text)
            .join(''),
        ).toBe(given);
      }),
    );
  });
});

describe('excerpt', () => {
  const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');

  test('leaves a short text alone', () => {
    expect(excerpt('A short text.', soughtBy(['short']), 'en')).toBe('A short text.');
  });
  test('cuts a long one around what was sought', () => {
    const cut = excerpt(long, soughtBy(['word60']), 'en');
    expect(cut).toContain('word60');
    expect(cut).toMatch(/^… word\d+ .*$/);
    expect(cut.split(' ').length).toBeLessThan(40);
  });
  test('begins at the beginning where nothing is found', () => {
    expect(excerpt(long, soughtBy([]), 'en')).toMatch(/^word0 .* …$/);
  });
});
