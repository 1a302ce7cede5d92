import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { closeGaps } from './gaps.ts';

test('in the head and beside blocks all gaps go, elsewhere one space stays, and preformatted words stay as they are', () => {
  const page = `<html> <head> <title>A  fire </title>  <meta content="a > b" > </head> <body>  <p>\n <a href="/">One</a>
  <b>two</b>  three  </p><ul> <li> four </li> <li>\u00e0 </li> </ul><pre><code>  x  <i> </i>   <b>y</b></code></pre>  <hr>  </body></html>`;
  expect(closeGaps(page)).toBe(
    `<html><head><title>A  fire </title><meta content="a > b" ></head> <body><p><a href="/">One</a> <b>two</b> three</p><ul><li>four</li><li>\u00e0</li></ul><pre><code>  x  <i> </i>   <b>y</b></code></pre>  <hr></body></html>`,
  );
});

test('no word and no attribute of a page changes, and no space that a browser would show', () => {
  const gap = fc.constantFrom('', ' ', '  ', '\n', ' \n\t ');
  const words = fc.constantFrom('', 'Å fire', 'a  b', '&lt;b>  &lt;i>', ' \u00a0 ');
  const element = (names: string[], inner: fc.Arbitrary<string[]>): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...names), words, gap, inner)
      .map(
        ([name, title, space, held]) =>
          `<${name} title="${title}">${space}${held.join(space)}${space}</${name}>${space}`,
      );
  const preformatted = element(['pre'], fc.array(element(['code', 'b'], fc.tuple(words)), { maxLength: 3 }));
  const { html } = fc.letrec<{ html: string }>((tie) => ({
    html: fc.oneof(
      { maxDepth: 3 },
      words,
      preformatted,
      element(['article', 'em', 'section', 'div', 'li'], fc.array(tie('html'), { maxLength: 3 })),
    ),
  }));
  fc.assert(
    fc.property(html, (inner) => {
      const page = `<html><head><title>x</title>  <meta charset="utf-8"> </head><body>${inner}</body></html>`;
      const bytes = Buffer.from(closeGaps(Buffer.from(page).toString('latin1')), 'latin1').toString();
      expect(told(bytes)).toEqual(told(page));
    }),
  );
});

/** What a browser shows of a page, with its tags and attributes: a sign for each edge of a block, and preformatted spaces as they are. */
function told(html: string): string {
  const tell = (node: DefaultTreeAdapterTypes.Node, isPreformatted: boolean): string => {
    if ('value' in node) return isPreformatted ? node.value.replaceAll(' ', '_') : node.value;
    const inside = isPreformatted || node.nodeName === 'pre';
    const own = 'attrs' in node ? [node.nodeName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)] : [];
    const held = 'childNodes' in node ? node.childNodes.map((child) => tell(child, inside)).join('') : '';
    const edge = ['em', 'b', 'code'].includes(node.nodeName) ? '' : '¶';
    return `${edge}[${own.join(';').replaceAll(' ', '_')}]${edge}${held}${edge}[/]${edge}`;
  };
  return tell(parse(html), false)
    .replace(/[ \t\n]*¶[ \t\n]*/g, '¶')
    .replace(/[ \t\n]+/g, ' ');
}
