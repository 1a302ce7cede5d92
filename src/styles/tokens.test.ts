import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');
const STYLED = globSync(['**/*.astro', '**/*.css'], { cwd: SRC }).filter(
  (file) => !['tokens.css', 'fonts.css'].includes(basename(file)),
);

/** Every declaration of the styles of a component, or of a style sheet. */
function declarations(file: string): { property: string; value: string; line: string }[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const styles = file.endsWith('.css')
    ? [text]
    : [...text.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css]) => css);
  return styles.flatMap((css = '') =>
    [...css.replace(/\/\*[^]*?\*\//g, '').matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(
      ([line, property = '', value = '']) => ({ property, value, line: `${file}: ${line.replace(/\s+/g, ' ')}` }),
    ),
  );
}

const all = STYLED.flatMap(declarations);

it('reads declarations', () => {
  expect(all.length).toBeGreaterThan(500);
});

it('sets every size of type by a token', () => {
  const untold = all.filter(
    ({ property, value }) =>
      (property === 'font-size' || property === 'font') &&
      !/var\(--(step|reading|drawn|paper-)/.test(value) &&
      value !== 'inherit',
  );
  expect(untold.map(({ line }) => line)).toEqual([]);
});

it('takes every colour from a token', () => {
  const untold = all.filter(({ value }) =>
    /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|\b(?:black|white|red|gray|grey)\b/i.test(value),
  );
  expect(untold.map(({ line }) => line)).toEqual([]);
});

it('uses no token that there is not', () => {
  const tokens = readFileSync(join(SRC, 'styles/tokens.css'), 'utf8');
  const own = new Set(all.filter(({ property }) => property.startsWith('--')).map(({ property }) => property));
  const unknown = all.filter(({ value }) =>
    [...value.matchAll(/var\((--[\w-]+)/g)].some(([, name = '']) => !own.has(name) && !tokens.includes(`${name}:`)),
  );
  expect(unknown.map(({ line }) => line)).toEqual([]);
});
