import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, PlainText, Span } from '../text.ts';
import { findablePage, textDirectives } from './textFragment.ts';

/** Stands here before the space that follows a line break, as no text has this character. */
const BREAK = '\0';

/** A plain text of paragraphs. */
function textOf(...paragraphs: string[]): PlainText {
  const [blocks, texts]: [Block[], string[]] = [[], []];
  let at = 0;
  for (const [section, paragraph] of paragraphs.entries()) {
    const text = paragraph.replaceAll(BREAK, '');
    const breaks = Array.from(paragraph.matchAll(/\0/g), ({ index }, earlier) => at + index - earlier);
    blocks.push({ start: at, end: at + text.length, section, heading: false, breaks });
    texts.push(text);
    at += text.length + 2;
  }
  return { text: texts.join('\n\n'), blocks };
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

/** What a directive finds in paragraphs, by the rules of the specification: the paragraph and the words, no part over a break. */
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
    `(${before ?? ''}[\\s\\0]*)(${start ?? ''}${end === undefined ? '' : `.*?${end}`})${after === undefined ? '' : `(?=[\\s\\0]*${after})`}`,
    'iu',
  );
  for (const [paragraph, text] of paragraphs.entries()) {
    const found = pattern.exec(plain(text));
    if (found)
      return { paragraph, start: found.index + (found[1] ?? '').length, words: (found[2] ?? '').replaceAll(BREAK, '') };
  }
  return undefined;
}

function loosely(text: string): string {
  return plain(text).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[“”]/g, '"').replace(/’/g, "'");
}

const WORDS = [
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
];

it('finds its words, whatever signs they hold, and the right ones of those that recur', () => {
  const word = fc.constantFrom(...WORDS);
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

it('finds its words over and beside breaks and narrow spaces, in whole words', () => {
  const gap = fc.constantFrom(' ', ' ', ' ', `${BREAK} `, '\u202F');
  const words = fc.array(fc.tuple(fc.constantFrom(...WORDS), gap), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(words, fc.nat(), fc.nat(), (all, from, length) => {
      // Numbered, so that none recurs.
      const text = (start: number, end: number): string =>
        all.slice(start, end).reduce((before, [word, after], at) => {
          const number = String(start + at).padStart(2, '0');
          return `${before}${number}${word}${start + at + 1 < all.length ? after : ''}`;
        }, '');
      const first = from % all.length;
      const last = Math.min(all.length, first + 1 + (length % all.length));
      const whole = text(0, all.length);
      const article = textOf(whole);
      const start = text(0, first).replaceAll(BREAK, '').length;
      const quote = text(first, last).replaceAll(BREAK, '').trim();
      const directive = textDirectives(findablePage(article, [], 'en'), [{ start, end: start + quote.length }]);
      const found = follow(directive, [whole]);
      expect(found?.words.trim().toLowerCase()).toBe(plain(quote).toLowerCase());
      expect(unbounded(directive, article.text)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

/** The outermost ends of a directive that stand within a word of the text, where a browser looks for whole words. */
function unbounded(directive: string, text: string): number[] {
  const bounds = new Set(
    Array.from(new Intl.Segmenter('en', { granularity: 'word' }).segment(text), ({ index }) => index),
  );
  const parts = directive
    .replace('text=', '')
    .split(',')
    .map((part) => decodeURIComponent(part.replace(/^-|-$/g, '')));
  const start = text.indexOf(parts[0] ?? '');
  const end = text.lastIndexOf(parts.at(-1) ?? '') + (parts.at(-1) ?? '').length;
  return [start, end].filter((at) => at !== text.length && !bounds.has(at));
}

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
