import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlainText, Span } from './text.ts';
import { findablePage, textDirectives } from './textFragment.ts';

/** A plain text of paragraphs. */
function textOf(...paragraphs: string[]): PlainText {
  let at = 0;
  const blocks = paragraphs.map((text, section) => {
    const block = { start: at, end: at + text.length, section, heading: false };
    at = block.end + 2;
    return block;
  });
  return { text: paragraphs.join('\n\n'), blocks };
}

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

  it('stands once for each span, joined by &', () => {
    const article = textOf('“We will rebuild all of it”, the mayor said, “before the year is out”.');
    const spans = [spanOf(article, 'We will rebuild all of it'), spanOf(article, 'before the year is out')];
    expect(textDirectives(findablePage(article, [], 'en'), spans).split('&')).toHaveLength(2);
  });
});

/** What a directive finds in paragraphs, by the rules of the specification: the paragraph and the words. */
function follow(
  directive: string,
  paragraphs: readonly string[],
): { paragraph: number; start: number; words: string } | undefined {
  const parts = directive.replace('text=', '').split(',');
  const prefix = parts[0]?.endsWith('-') ? parts.shift()?.slice(0, -1) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? parts.pop()?.slice(1) : undefined;
  const [before, start, end, after] = [prefix, parts[0], parts[1], suffix].map(
    (part) => part && loosely(decodeURIComponent(part)),
  );
  const pattern = new RegExp(
    `(${before ?? ''}\\s*)(${start ?? ''}${end === undefined ? '' : `.*?${end}`})${after === undefined ? '' : `(?=\\s*${after})`}`,
    'iu',
  );
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = pattern.exec(plain(text));
    if (found) return { paragraph, start: found.index + (found[1] ?? '').length, words: found[2] ?? '' };
  }
  return undefined;
}

function loosely(text: string): string {
  return plain(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[“”]/g, '"').replace(/’/g, "'");
}

it('finds its words, whatever signs they hold, and the right ones of those that recur', () => {
  const word = fc.constantFrom(
    'the',
    'fire',
    'Fire',
    'B-52',
    'a,b',
    '“so”',
    'café',
    'cafe',
    'R&D',
    'Lund’s',
    '100%',
    '😀',
    'é',
    'ñandú,',
    'x',
    '(or',
    'not)',
    '…',
    'Łódź',
  );
  const paragraph = fc.array(word, { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (words, which, from, length) => {
        const chosen = which % words.length;
        const [all = [], first] = [words[chosen], from % (words[chosen]?.length ?? 1)];
        const last = Math.min(all.length, first + 1 + (length % all.length));
        const paragraphs = words.map((each) => each.join(' '));
        const article = textOf(...paragraphs);
        const offset =
          (article.blocks[chosen]?.start ?? 0) + all.slice(0, first).join(' ').length + (first > 0 ? 1 : 0);
        const quote = all.slice(first, last).join(' ');
        const directive = textDirectives(findablePage(article, [], 'en'), [
          { start: offset, end: offset + quote.length },
        ]);
        expect(directive).toMatch(/^text=[^&]*$/);
        const found = follow(directive, paragraphs);
        expect(found?.words.toLowerCase()).toBe(plain(quote).toLowerCase());
        const around = plain(all.slice(Math.max(0, first - 16), last + 16).join(' ')).toLowerCase();
        const recurs =
          paragraphs.map((text) => plain(text).toLowerCase().split(around).length - 1).reduce((a, b) => a + b) > 1;
        if (!recurs) expect(found?.paragraph).toBe(chosen);
      },
    ),
    { numRuns: 1000 },
  );
});
