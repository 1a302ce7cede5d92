import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../markdown/write.ts';
import { readDocument } from '../readDocument.ts';
import { LONG, plainOf, stripped } from '../stripped.fixture.ts';
import { wordsOf } from '../strip.ts';

/** A saved page around some paragraphs. */
const page = (body: string, head = ''): string => `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">
<title>Fire in the harbour | Port Times</title>${head}</head><body>
<header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<article><h1>Fire in the harbour</h1><p>By Kim Berg</p>${body}</article>
<aside><h2>You may also like</h2><ul><li><a href="/x">Ten ports to see</a></li></ul></aside>
<form><label>Name <input></label></form><footer>© 2031 Port Times</footer></body></html>`;

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
