import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { cutFont, facesOf, FEATURES, GLYPHS_FILE, glyphsOf } from './typefaces.ts';

const STYLES = 'src/styles';
const faces = facesOf(readFileSync(join(STYLES, 'fonts.css'), 'utf8'));

it('reads the faces of a style sheet that come with the site', () => {
  const css = `
    @font-face { src: url('./fonts/inter-latin-wght-normal.woff2'); font-weight: 400 600; unicode-range: U+0041-0043, U+2212; }
    @font-face { src: local('Arial'); font-weight: 100 500; }`;
  expect(facesOf(css)).toEqual([
    { file: 'inter-latin-wght-normal.woff2', weights: { min: 400, max: 600 }, characters: 'ABC−' },
  ]);
});

it('refuses a face that does not say what it is used for', () => {
  const css = `@font-face { src: url('./fonts/inter.woff2'); font-weight: 400; }`;
  expect(() => facesOf(css)).toThrow('inter.woff2 has no two weights, or no unicode-range.');
});

it('holds what the faces are used for and nothing else; after a change, npm run fonts makes it so', async () => {
  expect(readdirSync(join(STYLES, 'fonts')).filter((name) => name.endsWith('.woff2'))).toEqual(
    faces.map(({ file }) => file).toSorted(),
  );
  for (const face of faces)
    expect(readFileSync(join(STYLES, 'fonts', face.file)).equals(await cutFont(face)), face.file).toBe(true);
});

it('knows which characters the whole typefaces have; after an upgrade, npm run fonts makes it so', () => {
  expect(JSON.parse(readFileSync(GLYPHS_FILE, 'utf8'))).toEqual(glyphsOf());
});

it('keeps every feature and every weight that the styles ask for', () => {
  const styles = globSync('src/**/*.{css,astro}')
    .filter((file) => !file.endsWith('fonts.css'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const features = [...styles.matchAll(/font-feature-settings:([^;]+);/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/'(\w{4})'/g)].map(([, feature]) => feature),
  );
  const figures = [...styles.matchAll(/font-variant-\w+: ([\w-]+)/g)].map(([, value]) => value);
  const weights = [...styles.matchAll(/(?:font-weight|font|--bold|--medium): (\d{3})\b/g)].map(([, weight]) =>
    Number(weight),
  );
  expect(new Set(features).size).toBeGreaterThan(1);
  expect(FEATURES).toEqual(expect.arrayContaining(features));
  expect(new Set(figures)).toEqual(new Set(['tabular-nums']));
  for (const { weights: held } of faces) {
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(held.min);
    expect(Math.max(...weights)).toBeLessThanOrEqual(held.max);
  }
});
