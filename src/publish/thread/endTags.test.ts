import fc from 'fast-check';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { expect, test } from 'vitest';
import { omitEndTags } from './endTags.ts';

test('end tags go where what follows says that the element has ended, and stay elsewhere', () => {
  expect(omitEndTags('<ul><li>One</li> <li>Two</li></ul>')).toBe('<ul><li>One <li>Two</ul>');
  expect(omitEndTags('<dl><dt>When</dt><dd>Then</dd><dd>Now</dd></dl>')).toBe('<dl><dt>When<dd>Then<dd>Now</dl>');
  expect(omitEndTags('<p>One</p><p>Two</p> words <p>Three</p><b>4</b>')).toBe(
    '<p>One<p>Two</p> words <p>Three</p><b>4</b>',
  );
  expect(omitEndTags('<a><p>One</p></a><noscript><p>Two</p></noscript>')).toBe(
    '<a><p>One</p></a><noscript><p>Two</p></noscript>',
  );
  expect(omitEndTags('<p>&lt;/p>&lt;p></p></body></html>')).toBe('<p>&lt;/p>&lt;p>');
});

/** Elements that may stand in others, as pages have them. */
const { html } = fc.letrec<{ html: string; line: string }>((tie) => {
  const gap = fc.constantFrom('', ' ', '\n');
  const holding = (name: string, inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc
      .tuple(fc.array(inner, { maxLength: 3 }), gap)
      .map(([held, space]) => `<${name} title="a > b">${held.join(space)}</${name}>${space}`);
  const any = tie('html');
  const line = tie('line');
  const row = holding('tr', fc.oneof(holding('td', any), holding('th', line)));
  return {
    line: fc.oneof({ maxDepth: 4 }, fc.constantFrom('Å fire', '&lt;/p>', ' '), holding('b', line), holding('a', line)),
    html: fc.oneof(
      { maxDepth: 4 },
      line,
      holding('p', line),
      holding('ul', holding('li', any)),
      holding(
        'dl',
        fc.tuple(holding('dt', line), holding('dd', any)).map((pair) => pair.join('')),
      ),
      fc
        .tuple(holding('thead', row), fc.array(holding('tbody', row), { minLength: 1, maxLength: 2 }))
        .map(([head, bodies]) => `<table>${head}${bodies.join('')}</table>`),
      holding('select', holding('option', fc.constant('x'))),
      ...['div', 'section', 'h2', 'noscript', 'a'].map((name) => holding(name, name === 'h2' ? line : any)),
    ),
  };
});

test('a browser reads the same page', () => {
  fc.assert(
    fc.property(fc.array(html, { maxLength: 4 }), (parts) => {
      const page = `<!doctype html><html><head><title>x</title></head><body>${parts.join('')}</body></html>`;
      expect(told(omitEndTags(page))).toEqual(told(page));
    }),
    { numRuns: 300 },
  );
});

/** All tags, attributes and words of a page; white space at the end of an element, and between two, does not count. */
function told(page: string): string[] {
  const tell = (node: DefaultTreeAdapterTypes.Node): string[] => {
    if ('value' in node) return node.value.trim() === '' ? [] : [node.value.trimEnd()];
    const own = 'attrs' in node ? [node.nodeName, ...node.attrs.map(({ name, value }) => `${name}=${value}`)] : [];
    const held = 'childNodes' in node ? node.childNodes.flatMap(tell) : [];
    return [...own, ...held, `/${node.nodeName}`];
  };
  return tell(parse(page, { scriptingEnabled: false }));
}
