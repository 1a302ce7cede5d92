import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { publishedDay } from '../../model/suggest/publishedDay.ts';
import { writeMarkdown } from '../../markdown/write.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { skeleton } from '../write/new/skeleton.ts';
import { documentText } from './documentText.ts';
import { decodeDocument } from './bytes.ts';
import { formatOf, type Format } from './document.ts';
import { paragraphsOf } from './paragraphs.ts';
import { readDocument } from './readDocument.ts';
import { stripDocument, wordsOf, type StrippedDocument } from './strip.ts';

async function stripped(text: string, format: Format): Promise<StrippedDocument> {
  const document = await readDocument(text, format);
  return stripDocument(document, 'en');
}

const plainOf = ({ tree }: StrippedDocument): string => plainText(parseMarkdown(writeMarkdown(tree))).text;

const LONG = 'The board of the port said on Friday that the ferry would sail again once the fire was out for good.';

/** A saved page around some paragraphs. */
const page = (body: string, head = ''): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Fire in the harbour | Port Times</title>${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<article><h1>Fire in the harbour</h1><p>By Kim Berg</p>${body}</article>
<aside><h2>You may also like</h2><ul><li><a href="/x">Ten ports to see</a></li></ul></aside>
<form><label>Name <input></label></form><footer>© 2031 Port Times</footer></body></html>`;

describe('paragraphsOf', () => {
  test.each([
    ['parts at empty lines', 'a\n\nb\n \t\nc', ['a', 'b', 'c']],
    ['takes each line for one where there are no empty lines', 'One.\nTwo.', ['One.', 'Two.']],
    [
      'joins lines that were broken to fit a page',
      `${'x'.repeat(60)}\n${'y'.repeat(70)}\nz`,
      [`${'x'.repeat(60)} ${'y'.repeat(70)} z`],
    ],
    [
      'joins those of a narrow column, where a sentence ends with the last',
      'The keepers of the light\nsaid that the lamp had\nfailed.',
      ['The keepers of the light said that the lamp had failed.'],
    ],
    [
      'leaves short lines of which each says something',
      'The lamp failed on Tuesday.\nThe ferry ran aground.',
      ['The lamp failed on Tuesday.', 'The ferry ran aground.'],
    ],
    [
      'joins them without a space where the script has none',
      `${'港'.repeat(30)}\n${'火'.repeat(30)}\n終`,
      [`${'港'.repeat(30)}${'火'.repeat(30)}終`],
    ],
    ['reads CRLF, CR and Unicode line ends', 'a\r\n\r\nb\r\rc\u2029d', ['a', 'b', 'c', 'd']],
    ['folds white space', '  a \t b\u000cc ', ['a b c']],
    ['finds none in nothing', ' \n\n ', []],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs);
  });

  test('loses no word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(paragraphsOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/[\s\u0085]/g, ''));
      }),
    );
  });
});

test('a body that is written after front matter is read back word for word', () => {
  const piece = fc.constantFrom(
    '---',
    '\n',
    '\n\n',
    '# ',
    '1. ',
    '*a*',
    '<b>',
    '&amp;',
    'word ',
    '“',
    '\r\n',
    '\t',
    '|',
    '\ufeff',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const raw = pieces.join('');
      const tree = {
        type: 'root' as const,
        children: paragraphsOf(raw).map((value) => ({
          type: 'paragraph' as const,
          children: [{ type: 'text' as const, value }],
        })),
      };
      const file = parseFrontMatter('x.md', skeleton([['title', 'a hint', 'x'], raw], writeMarkdown(tree)));
      if (Array.isArray(file)) throw new Error(file[0]?.key);
      expect(plainText(parseMarkdown(file.body)).text).toBe(paragraphsOf(raw).join('\n\n'));
    }),
  );
});

describe('decodeDocument', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test.each([
    ['UTF-8', bytes('é'), undefined, 'é'],
    ['UTF-8 with a byte-order mark', bytes('\ufeffé'), undefined, 'é'],
    ['UTF-16 with a byte-order mark', Uint8Array.of(0xff, 0xfe, 0xe9, 0), undefined, 'é'],
    ['what the editor says', latin('\u00e9\u0093'), 'windows-1252', 'é“'],
    ['UTF-8 whatever the page says', bytes('<meta charset="iso-8859-1">é'), undefined, '<meta charset="iso-8859-1">é'],
    ['what has null bytes', bytes('a text with a\0 null byte'), undefined, 'a text with a null byte'],
    ['what the page says', latin('<meta charset="iso-8859-1">\u00e9'), undefined, '<meta charset="iso-8859-1">é'],
  ])('reads %s', (_, given, encoding, text) => {
    expect(decodeDocument(given, encoding)).toEqual({ text, notes: [] });
  });

  test.each([
    ['encodings that nobody knows', bytes('a'), 'klingon', 'has an encoding that is not known here, “klingon”'],
    ['nothing', bytes(' \n'), undefined, 'is empty'],
    ['binary files', Uint8Array.of(1, 0, 2, 65), undefined, 'is not text'],
    ['PDFs', bytes('%PDF-1.7'), undefined, 'is a PDF; copy its text'],
    ['Word files', bytes('PK\u0003\u0004'), undefined, 'is a Word, OpenDocument or EPUB file'],
    ['web archives', bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0'), undefined, 'is a web archive'],
    ['what is huge', new Uint8Array(17 * 1024 * 1024), undefined, 'is larger than 16 MiB'],
  ])('refuses %s', (_, given, encoding, refusal) => {
    expect(decodeDocument(given, encoding)).toEqual({ refusal: expect.stringContaining(refusal) as string });
  });
});

test('what no encoding explains is read all the same, and a note says so', () => {
  const bytes = (text: string): number[] => [...new TextEncoder().encode(text)];
  expect(decodeDocument(Uint8Array.of(...bytes('på kajen, så\n'), 0xe5, ...bytes(' æ')))).toEqual({
    text: 'på kajen, så\n\ufffd æ',
    notes: ['Not all of it is text in UTF-8: the sign “\ufffd” stands for what is not, the first in line 2.'],
  });
  expect(decodeDocument(Uint8Array.of(...bytes('caf'), 0xe9))).toEqual({
    text: 'café',
    notes: ['It is not in UTF-8 and was read as windows-1252; --encoding says what else it is.'],
  });
  expect(decodeDocument(Uint8Array.of(...bytes('a long enough text'), 7))).toMatchObject({
    text: 'a long enough text',
    notes: ['A control character was taken out.'],
  });
});

test.each([
  ['a.html', 'x', 'html'],
  ['a.HTM', 'x', 'html'],
  ['a.md', 'x', 'markdown'],
  ['a.txt', 'x', 'text'],
  ['-', '<!DOCTYPE html><p>x', 'html'],
  ['-', ' <!-- saved --> <html>', 'html'],
  ['-', '<3 is a sign', 'text'],
])('%s with “%s” is %s', (name, text, format) => {
  expect(formatOf(name, text)).toBe(format);
});

describe('a plain text', () => {
  test('gives its title, author, day and furniture, and its words', async () => {
    const found = await stripped(
      `Home » World\n\nFire in the harbour\n\nBy Kim Berg\n\n3 May 2031\n\n${LONG}\n\nShare`,
      'text',
    );
    expect(found).toMatchObject({
      title: 'Fire in the harbour',
      byline: 'Kim Berg',
      dateLine: { words: '3 May 2031', day: '2031-05-03' },
      removed: ['Home » World', 'Share', 'By Kim Berg', '3 May 2031'],
    });
    expect(plainOf(found)).toBe(LONG);
  });

  test('has no title where it begins with a sentence', async () => {
    const found = await stripped(`${LONG}\n\n${LONG}`, 'text');
    expect([found.title, plainOf(found)]).toEqual([undefined, `${LONG}\n\n${LONG}`]);
  });
});

describe('a Markdown text', () => {
  test('keeps its structure and loses its HTML', async () => {
    const found = await stripped(
      `---\ntitle: The fire\nauthor: Kim Berg\n---\n# The fire\n\n## Why\n\n${LONG} <br>Now.\n\n- a\n- b\n\n<div>Menu</div>\n`,
      'markdown',
    );
    expect(found).toMatchObject({ title: 'The fire', byline: 'Kim Berg', removed: ['Menu'] });
    expect(found.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
    expect(plainOf(found)).toBe(`Why\n\n${LONG} Now.\n\na\n\nb`);
  });
});

describe('a saved page', () => {
  test('gives its text without what stands around it', async () => {
    const found = await stripped(
      page(
        `<p>${LONG} <b>Bold</b> &lt;b&gt; *a* <a href="/y">link</a>.</p><script>x()</script><h2>Why</h2><p>${LONG}</p><p>1. ${LONG}</p>`,
      ),
      'html',
    );
    expect(found).toMatchObject({ title: 'Fire in the harbour', byline: 'Kim Berg' });
    expect(found.removed).toEqual(
      expect.arrayContaining(['By Kim Berg', 'You may also like', 'Ten ports to see', '© 2031 Port Times']),
    );
    expect(found.removed).not.toContain(LONG);
    expect(plainOf(found)).toBe(`${LONG} Bold <b> *a* link.\n\nWhy\n\n${LONG}\n\n1. ${LONG}`);
  });

  test('says of itself what its head says', async () => {
    const head = `<meta property="article:published_time" content="2031-05-03T23:00:00+02:00"><meta property="og:site_name" content="Port Times">
      <link rel="canonical" href="https://port-times.example/fire"><script type="application/ld+json">{"datePublished":"2031-05-03"}</script>`;
    const document = await readDocument(page(`<p>${LONG}</p><p>${LONG}</p>`, head), 'html');
    expect(document).toMatchObject({
      says: {
        title: 'Fire in the harbour',
        site: 'Port Times',
        language: 'en-GB',
        url: 'https://port-times.example/fire',
        dates: [
          { from: 'datePublished in its JSON-LD', value: '2031-05-03' },
          { from: 'its meta article:published_time', value: '2031-05-03T23:00:00+02:00' },
        ],
      },
    });
  });

  test('whatever it is, it is read, and nothing that stands in the text is taken out of it', async () => {
    const tags = fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<table><tr><td>',
      '<script>',
      '</script>',
      '<!--',
      '-->',
      LONG,
      '&',
      '<a href="x">',
      '<svg>',
      '<br>',
      '</b>',
      '<ul><li>',
      '\0',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(tags, { maxLength: 30 }), async (parts) => {
        const { tree, removed } = await stripped(parts.join(''), 'html');
        for (const piece of removed) expect(` ${wordsOf(tree)} `).not.toContain(` ${piece} `);
      }),
      { numRuns: 40 },
    );
  });

  test('is text as a whole where no part of it stands out', async () => {
    expect(plainOf(await stripped('<html><body><td>Fire.', 'html'))).toBe('Fire.');
  });

  test('is read however deeply it nests', async () => {
    const deep = await readDocument(`${'<div>'.repeat(50_000)}<p>${LONG}`, 'html');
    expect(writeMarkdown(deep.tree)).toContain(LONG);
  });
});

describe('lines beside the title', () => {
  const beside = (line: string, { lang = 'en', title = 'Fire' } = {}): string =>
    `<html lang="${lang}"><title>${title}</title><article><h1>Fire</h1><div>${line}</div><p>${LONG}</p><p>${LONG}</p></article></html>`;

  test.each([
    ['Thursday 3 May 2031 by Ida Lund', 'en', 'Ida Lund'],
    ['Posted on May 3rd, 2031 by Ida Lund in News', 'en', 'Ida Lund'],
    ['Von Ida Lund und Bo Ek', 'de', 'Ida Lund und Bo Ek'],
    ['Par Ida Lund, envoyée spéciale', 'fr', 'Ida Lund'],
    ['<span class="author">Текст: Ида Лунд</span>', 'ru', 'Ида Лунд'],
    ['Von Norland nach Skerry', 'de', undefined],
    ['By the end of May the ferry sails', 'en', undefined],
  ])('“%s” names who wrote it, or nobody', async (line, lang, byline) => {
    expect((await readDocument(beside(line, { lang }), 'html')).says.byline).toBe(byline);
  });

  test.each([
    ['Por Ida Lund | 3 mai. 2031, 18h05 - Atualizado em 04/05/2031', 'pt-BR', '2031-05-03'],
    ['3 May 2031, updated 4 May 2031', 'en', '2031-05-03'],
    ['Updated 4 May 2031', 'en', '2031-05-04'],
    ['3 במאי 2031', 'he', '2031-05-03'],
  ])('“%s” names the day, before that of a change', async (line, lang, day) => {
    const { says } = await readDocument(beside(line, { lang }), 'html');
    expect(publishedDay(says.dates, lang, 'UTC')?.day).toBe(day);
  });

  test('a table that lays out the page is no table, and its paragraphs stay apart', async () => {
    const cell = `<h1>Fire</h1>${LONG}<br><br>${LONG}`;
    const { tree } = await readDocument(`<table><tr><td><a href="/">Home</a><td>${cell}</table>`, 'html');
    expect(tree.children.map(({ type }) => type)).not.toContain('table');
    expect(tree.children.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });

  test('a text shorter than the notice about cookies is not left out with it', async () => {
    const notice =
      'This site uses cookies. By continuing to use this website, you agree to their use, which our cookie policy explains.';
    const html = `<html lang="en"><body><nav><a href="/">Home</a></nav><div><h1>Fire</h1><div>It burns.</div></div><div><p>${notice}</p></div>`;
    const { tree, removed } = await readDocument(html, 'html');
    expect(documentText({ tree })).toContain('It burns.');
    expect(removed.join()).toContain('cookies');
  });

  test('a line of the file that breaks between two signs of Chinese is joined without a space', async () => {
    const { tree } = await readDocument(`<p>${'两艘船仍然搁浅在沙洲上。'.repeat(9)}搁浅在\n  沙洲上。</p>`, 'html');
    expect(documentText({ tree })).toMatch(/。搁浅在沙洲上。$/);
  });

  test.each([
    ['May 2031', 'en', '2031-05'],
    ['mayo de 2031', 'es', '2031-05'],
    ['2031年5月', 'ja', '2031-05'],
    ['Room 2031', 'en', undefined],
    ['<h2>May 2031</h2>', 'en', undefined],
  ])('“%s” is a month, which stays one', async (line, lang, day) => {
    const { says } = await readDocument(beside(line, { lang }), 'html');
    expect(publishedDay(says.dates, lang, 'UTC')?.day).toBe(day);
  });

  test.each([
    ['Fire - Port Times', 'Port Times'],
    ['Fire | Opinion | Skerry Voice', 'Skerry Voice'],
    ['Fire: What we know', undefined],
    ['Fire', undefined],
  ])('the title “%s” names the site %s', async (title, site) => {
    expect((await readDocument(beside('', { title }), 'html')).says).toMatchObject({
      title: 'Fire',
      ...(site && { site }),
    });
  });

  test.each([
    ['The lamp fails | Port Times', 'The lamp fails'],
    ['The lamp fails – good news', 'The lamp fails – good news'],
  ])('where no heading stands, “%s” is read as “%s”', async (title, found) => {
    const { says } = await readDocument(`<title>${title}</title><p>${LONG}</p><p>${LONG}</p>`, 'html');
    expect(says.title).toBe(found);
  });
});

describe('the language of a page', () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><title>Fire</title><article><h1>Fire</h1><p class="byline">By Ada Lund on 3 May 2031</p><p>${'The ferry would sail again. '.repeat(12)}</p></article></html>`;

  test.each([
    ['de-ere', 'de'],
    ['de_DE', 'de-DE'],
    ['en-', 'en'],
    ['de-DE-x', 'de-DE'],
    ['en-US,en', 'en-US'],
    ['12', undefined],
    ['x', undefined],
  ])('“%s” is read as %s, and no page ends in an error for it', async (lang, language) => {
    const { says } = await readDocument(page(lang), 'html');
    expect(says.language).toBe(language);
    expect(says.byline).toBe('Ada Lund');
  });
});
