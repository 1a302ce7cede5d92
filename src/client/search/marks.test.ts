import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, hasPhrase, markedPieces } from './marks.ts';

const marked = (text: string, words: string[], phrases: string[] = []): string =>
  markedPieces(text, { words, phrases })
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
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
  ])('%s', (text, words, phrases, expected) => {
    expect(marked(text, words, phrases)).toBe(expected);
  });

  test('cuts a text without changing it', () => {
    const text = fc
      .array(fc.constantFrom('fire', 'harbour', 'F-35', ' ', ', ', '’s', '“', 'é', '—'))
      .map((parts) => parts.join(''));
    const sought = { words: ['fire', 'f35'], phrases: ['harbour fire', 'fire harbour'] };
    fc.assert(
      fc.property(text, (given) => {
        expect(
          markedPieces(given, sought)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(given);
      }),
    );
  });
});

describe('hasPhrase', () => {
  test.each([
    ['counter-narcotics work', 'counter narcotics', true],
    ['counter narcotics work', 'counter-narcotics', true],
    ['the F-35 jets', 'f35 jets', true],
    ['Nicolás Lund', 'nicolas lund', true],
    ['land and sea', 'land sea', false],
    ['warships', 'war', false],
    ['anything', '…', false],
  ])('%s / %s: %s', (text, phrase, has) => {
    expect(hasPhrase(text, phrase)).toBe(has);
  });
});

describe('excerpt', () => {
  const long = Array.from({ length: 80 }, (_, index) => `word${index}`).join(' ');

  test('leaves a short text alone', () => {
    expect(excerpt('A short text.', { words: ['short'], phrases: [] })).toBe('A short text.');
  });
  test('cuts a long one around what was sought', () => {
    const cut = excerpt(long, { words: ['word60'], phrases: [] });
    expect(cut).toContain('word60');
    expect(cut).toMatch(/^… word\d+ .*$/);
    expect(cut.split(' ').length).toBeLessThan(40);
  });
  test('begins at the beginning where nothing is found', () => {
    expect(excerpt(long, { words: [], phrases: [] })).toMatch(/^word0 .* …$/);
  });
});
