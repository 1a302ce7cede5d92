import { describe, expect, it } from 'vitest';
import type { PlainText, Span } from '../text.ts';
import { textOf } from './paragraphs.fixture.ts';
import { findablePage, textDirectives } from './textFragment.ts';

function spanOf({ text }: PlainText, quote: string, from = 0): Span {
  const start = text.indexOf(quote, from);
  return { start, end: start + quote.length };
}

const directivesFor = (article: PlainText, quote: string, elsewhere: string[] = []): string =>
  textDirectives(findablePage(article, elsewhere, 'en'), [spanOf(article, quote)]);

describe('a text directive', () => {
  it('is the words themselves where they are few, though not too few, and stand once', () => {
    const article = textOf('The harbour burned through the night, the mayor said.');
    expect(directivesFor(article, 'The harbour burned through the night')).toBe(
      'text=The%20harbour%20burned%20through%20the%20night',
    );
  });

  it('encodes what the syntax uses: hyphens, commas, ampersands', () => {
    const article = textOf('At dawn, B-52 bombers, R&D planes and others flew by.');
    expect(directivesFor(article, 'dawn, B-52 bombers, R&D planes')).toBe(
      'text=dawn%2C%20B%2D52%20bombers%2C%20R%26D%20planes',
    );
  });

  it('gives the words around where the quote is very short', () => {
    const article = textOf('Nobody knew why the fire broke out that night.');
    expect(directivesFor(article, 'fire')).toBe('text=why%20the-,fire,-broke%20out');
  });

  it('gives the words around where the quote recurs, be it in other case, without accents or beside the text', () => {
    const article = textOf(
      'They met María at the harbour and then left.',
      'Some say that they met maria at the harbour twice.',
    );
    const quote = 'met María at the harbour';
    expect(directivesFor(article, quote)).toBe('text=They-,met%20Mar%C3%ADa%20at%20the%20harbour,-and%20then');
    expect(
      directivesFor(textOf('The fire has been put out by now.'), 'The fire has been put out', [
        'So the fire has been put out.',
      ]),
    ).toContain('-by%20now');
  });

  it('gives the rest of a word that the quote cuts', () => {
    const article = textOf('Everybody recalled Lund’s promise to rebuild the harbour soon.');
    expect(directivesFor(article, 'Everybody recalled Lund')).toBe(
      'text=Everybody%20recalled%20Lund,-%E2%80%99s%20promise',
    );
  });

  it('gives the first and last words of a long quote, more of them where they recur', () => {
    const long =
      'the fire that broke out in the harbour on Friday evening was put out by all of the brigades of the town and of the county';
    expect(directivesFor(textOf(`Now ${long}, they say.`), long)).toBe(
      'text=the%20fire%20that%20broke,and%20of%20the%20county',
    );
    expect(directivesFor(textOf(`Now ${long}, they say.`, 'It was the fire that broke her.'), long)).toBe(
      'text=the%20fire%20that%20broke%20out%20in,the%20town%20and%20of%20the%20county',
    );
  });

  it('gives the words on both sides of a line break or a picture that stands in the quote', () => {
    const article = textOf('They sang: fires are red\0 and harbours\0 are blue at dawn.');
    expect(directivesFor(article, 'fires are red and harbours are blue')).toBe('text=fires%20are%20red,are%20blue');
  });

  it('gives no words around that run over a break, but words beyond it where it stands beside the quote', () => {
    const article = textOf('The tug\0 came late.\0 It came\0 by night.', 'It came by day.', 'It came late.');
    expect(directivesFor(article, 'came late')).toBe('text=The%20tug-,came%20late,-.');
    expect(directivesFor(article, 'It came')).toBe('text=came%20late.-,It%20came,-by%20night');
  });

  it('gives the narrow spaces beside a quote, which are part of a word to a browser', () => {
    const article = textOf('Lund told them: «\u202Fall will be rebuilt by spring\u202F» and left.');
    expect(directivesFor(article, 'all will be rebuilt by spring')).toBe(
      'text=%E2%80%AFall%20will%20be%20rebuilt%20by%20spring%E2%80%AF',
    );
    expect(directivesFor(textOf('It cost 5\u202F000\u202F€ at “\u202Fno\u202F” gain.'), 'no')).toBe(
      'text=5%E2%80%AF000%E2%80%AF%E2%82%AC%20at%20%E2%80%9C%E2%80%AF-,no%E2%80%AF,-%E2%80%9D%20gain.',
    );
  });

  it('stands once for each span, joined by &', () => {
    const article = textOf('“We will rebuild all of it”, the mayor said, “before the year is out”.');
    const spans = [spanOf(article, 'We will rebuild all of it'), spanOf(article, 'before the year is out')];
    expect(textDirectives(findablePage(article, [], 'en'), spans).split('&')).toHaveLength(2);
  });
});

describe('beside the mark of a note', () => {
  /** A text in which a mark stands behind some words. */
  const marked = (words: string): PlainText => {
    const text = textOf('The crane fell on nine men and two boats.');
    const at = text.text.indexOf(words) + words.length;
    return { ...text, blocks: text.blocks.map((block) => ({ ...block, marks: [{ at, sign: '\u200B1' }] })) };
  };

  it('finds words that end there without the mark, or by it', () => {
    expect(directivesFor(marked('two'), 'The crane fell on nine men and two')).toBe(
      'text=The%20crane%20fell%20on%20nine%20men%20and%20two',
    );
    expect(directivesFor(marked('nine'), 'The crane fell on nine')).toBe(
      'text=The%20crane%20fell%20on%20nine,-%E2%80%8B1%20men',
    );
  });

  it('finds words around it with the mark', () => {
    expect(directivesFor(marked('nine'), 'The crane fell on nine men')).toBe(
      'text=The%20crane%20fell%20on%20nine%E2%80%8B1%20men',
    );
  });

  it('finds words that begin behind it', () => {
    expect(directivesFor(marked('fell'), 'on nine men and two boats')).toBe('text=on%20nine%20men%20and%20two%20boats');
  });
});
