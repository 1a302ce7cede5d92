import { describe, expect, it } from 'vitest';
import { between, letteredWords } from './letteredWords.ts';

const text = 'Ada Lund paid $30, or 5% of it.\n\nPrices\n\nThe ferry sank.';
const article = {
  text,
  blocks: [
    { start: 0, end: 31, section: 0, heading: false },
    { start: 33, end: 39, section: 1, heading: true },
    { start: 41, end: text.length, section: 1, heading: false },
  ],
};
const lettered = (from: number): string[] =>
  letteredWords(article, from, 'en').map(({ letter, start, end }) => `${letter} ${text.slice(start, end)}`);

describe('letteredWords', () => {
  it('gives each word a letter, with the signs of a number, and leaves headings out', () => {
    expect(lettered(text.indexOf('paid'))).toEqual([
      ...['a paid', 'b $30', 'c or', 'd 5%', 'e of', 'f it'],
      ...['g The', 'h ferry', 'i sank'],
    ]);
  });

  it('ends where the letters end, capitals last', () => {
    const long = { text: 'one '.repeat(90), blocks: [{ start: 0, end: 360, section: 0, heading: false }] };
    const words = letteredWords(long, 0, 'en');
    expect([words.length, words[25]?.letter, words[26]?.letter]).toEqual([52, 'z', 'A']);
  });
});

describe('between', () => {
  const said = 'He called it “a red cat,” and “left”.';
  const at = (words: string) => ({ start: said.indexOf(words), end: said.indexOf(words) + words.length });
  it.each([
    ['called', 'He', 'He called'],
    ['red', 'red', 'red'],
    ['called', 'cat', 'called it “a red cat,”'],
    ['a', 'and', '“a red cat,” and'],
    ['it', 'and', 'it “a red cat,” and'],
  ])('reaches from “%s” to “%s”, with both quotation marks or none', (one, other, words) => {
    const { start, end } = between(said, one === 'a' ? at('a red') : at(one), at(other));
    expect(said.slice(start, end)).toBe(words);
  });
});
