import { expect, it } from 'vitest';
import { elementsOf, files, pages, readFile, shownPages, summary, words, type Page } from './site.ts';

/** What no directive of the policy may say. */
const UNSAFE = ["'unsafe-inline'", "'unsafe-eval'", '*', 'http:', 'https:'];

it('names each page: language, title, description and one heading', () => {
  const unnamed = shownPages.flatMap((page) => missing(page).map((problem) => ({ path: page.path, problem })));
  expect(summary(unnamed)).toEqual([]);
});

it('states a strict content security policy before anything else in the head', () => {
  const lax = shownPages.filter((page) => {
    // The declaration of the encoding loads nothing, and is the one thing that may stand above.
    const [first] = page.elements.filter(({ parent, attributes }) => parent === 'head' && !attributes.has('charset'));
    const policy = first?.attributes.get('http-equiv') === 'Content-Security-Policy' && first.attributes.get('content');
    return !policy || !policy.startsWith("default-src 'none'") || words(policy).some((word) => UNSAFE.includes(word));
  });
  expect(lax.map(({ path }) => path)).toEqual([]);
});

it('holds no inline style, script or handler, which the policy would block', () => {
  const inline = pages.flatMap((page) =>
    page.elements
      .filter(({ name, attributes }) => {
        const code = name === 'script' && !attributes.has('src') && attributes.get('type') !== 'application/ld+json';
        return (
          code || name === 'style' || [...attributes.keys()].some((key) => key === 'style' || key.startsWith('on'))
        );
      })
      .map(({ name, attributes }) => ({ path: page.path, problem: `<${name} ${[...attributes.keys()].join(' ')}>` })),
  );
  expect(summary(inline)).toEqual([]);
});

it('holds JSON-LD that parses', () => {
  const broken = pages.filter((page) =>
    elementsOf(page, 'script').some(
      ({ attributes, text }) => attributes.get('type') === 'application/ld+json' && !isJson(text),
    ),
  );
  expect(broken.map(({ path }) => path)).toEqual([]);
});

function missing(page: Page): string[] {
  const [html, title] = elementsOf(page, 'html', 'title');
  const description = elementsOf(page, 'meta').find(({ attributes }) => attributes.get('name') === 'description');
  const headings = elementsOf(page, 'h1').length;
  return [
    html?.attributes.get('lang') ? [] : 'no language',
    title?.text.trim() ? [] : 'no title',
    description?.attributes.get('content')?.trim() ? [] : 'no description',
    headings === 1 ? [] : `${headings} h1`,
  ].flat();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

it('holds nothing of the desk, at which editors work while the site is served on their machine', () => {
  const texts = [...files].filter((file) => /\.(?:html|js|css)$/.test(file));
  const left = texts.filter((file) => /desk-(?:bar|dialog|enter)|_desk\/|x-desk-token|New claim/.test(readFile(file)));
  expect(left).toEqual([]);
});
