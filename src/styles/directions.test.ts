import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where a side of the screen is named all the same, by the words of the line, and why no logical property serves. */
const ALLOWED: readonly [file: string, words: RegExp, why: string][] = [
  ['src/styles/base.css', /^@bottom-right$/, 'the boxes in the margin of a sheet know no logical sides'],
  ['src/styles/rightToLeft.css', /^@bottom-(?:left|right)$/, 'the same, for pages that run the other way'],
  ['src/styles/scripts.css', /^transform-origin: (?:left|right)$/, 'it turns words back within a mirrored drawing'],
  ['src/styles/scripts.css', /^box-shadow: /, 'shadows have no logical sides; here it mirrors the line of a note'],
  ['src/components/article/MarginNotes.astro', /^box-shadow: calc/, 'scripts.css has its mirror image'],
];

const SIDES: readonly RegExp[] = [
  // A side by its name, in a property or a value.
  /(?:^|[\s:(-])(?:left|right)(?![\w-])/,
  /(?:^|-)(?:left|right)-/,
  // Four values of which the second and the fourth are not the same.
  /^(?:margin|padding|inset|border-(?:width|style|color|radius)): (\S+) (\S+) (\S+) (?!\2$)\S+$/,
  // A shift along the line.
  /^(?:translate|box-shadow|text-shadow): (?!(?:inset )?0[\s,]|none|0$)/,
  /^transform: .*translate(?:X|3d)?\(/,
];

test('no style names a side of the screen, so that every page can be mirrored', () => {
  const found = globSync('src/**/*.{css,astro}').flatMap((file) =>
    declarationsOf(file)
      .filter((words) => SIDES.some((side) => side.test(words)))
      .filter((words) => !ALLOWED.some(([of, allowed]) => of === file && allowed.test(words)))
      .map((words) => `${file}: ${words}`),
  );
  expect(found).toEqual([]);
});

test('every exception is still needed', () => {
  const idle = ALLOWED.filter(
    ([file, words]) => !declarationsOf(file).some((each) => words.test(each) && SIDES.some((side) => side.test(each))),
  );
  expect(idle).toEqual([]);
});

test('a side is found in whatever way a style names it', () => {
  for (const words of [
    'margin-left: 1rem',
    'border-right-width: 1px',
    'left: 0',
    'text-align: right',
    'float: left',
    '@bottom-left',
    'padding: 0 1rem 0 2rem',
    'inset: 0 auto auto 0.5rem',
    'translate: 1rem 0',
    'box-shadow: calc(-1 * 1px) 0 0 red',
    'transform: translateX(4px)',
  ])
    expect([words, SIDES.some((side) => side.test(words))]).toEqual([words, true]);
  for (const words of [
    'margin-inline: 0 1rem',
    'padding: 1rem 2rem 3rem 2rem',
    'text-align: start',
    'translate: 0 0.1rem',
    'box-shadow: 0 1px 0 red',
    'box-shadow: inset 0 -2px 0 red',
    'grid-area: copyright',
  ])
    expect([words, SIDES.some((side) => side.test(words))]).toEqual([words, false]);
});

/** The declarations of a style sheet, or of the styles of a component, and its rules for parts of a sheet of paper; each on one line. */
function declarationsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const styles = file.endsWith('.css')
    ? [text]
    : Array.from(text.matchAll(/<style[^>]*>([^]*?)<\/style>/g), ([, css]) => css ?? '');
  return styles.flatMap((css) => {
    const bare = css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
    return Array.from(bare.matchAll(/(?<=^|[{};] ?)(?:@bottom-\w+|[a-z-]+: [^{};]+(?=;))/g), ([words]) => words);
  });
}
