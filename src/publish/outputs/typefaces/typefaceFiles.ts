import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../../model/story/corpus.ts';
import { directionOf } from '../../../model/text/language/marking.ts';
import { base, scriptStylesUrl } from '../../../urls.ts';
import type { SiteFile } from '../siteFile.ts';
import { familyFor, hanRules } from './hanForms.ts';
import { PACKAGES, slicesIn, type Slice } from './packages.ts';
import { holds, readRanges } from './ranges.ts';

/** A slice, and the family of the style sheets to which it lends its letters. */
interface Lent {
  family: string;
  slice: Slice;
}

const STYLES = join(import.meta.dirname, '../../../styles');

/**
 * The style sheet for the scripts of a story, and the files of the typefaces that it names: those that hold any letter of the
 * story. None where all is written in Latin letters, so that such a story loads no byte more.
 */
export function typefaceFiles(corpus: Corpus): SiteFile[] {
  const { language, scripts } = corpus.story;
  if (scripts.length === 0) return [];
  const points = Array.from(lettersOf(corpus), (letter) => letter.codePointAt(0) ?? 0);
  // Of two faces that have a letter the later one serves, so that those for the story's own script come last.
  const lent = scripts.toReversed().flatMap((script) => {
    const { sans, serif } = PACKAGES[script];
    return [
      ...lend(familyFor('Inter', script, scripts), sans, points),
      ...lend(familyFor('Claimline Serif', script, scripts), serif, points),
    ];
  });
  const languages = [language, ...corpus.articles.map((article) => article.language)];
  const sheets = ['scripts.css', ...(directionOf(language) === 'rtl' ? ['rightToLeft.css'] : [])];
  const own = sheets.map((sheet) => readFileSync(join(STYLES, sheet), 'utf8'));
  const path = scriptStylesUrl.slice(base.length);
  return [
    { path, content: () => [...own, ...new Set(lent.map(face)), ...hanRules(languages, stacks())].join('\n') },
    ...new Map(lent.map(({ slice }) => [slice.name, slice]))
      .values()
      .map(({ name, read }) => ({ path: path.replace(/[^/]+$/, name), content: read })),
  ];
}

/** The families of the site, as its tokens list them. */
function stacks(): Record<'sans' | 'serif', string> {
  const tokens = readFileSync(join(STYLES, 'tokens.css'), 'utf8');
  const stackOf = (name: string): string => new RegExp(`--${name}: ([^;]+);`).exec(tokens)?.[1] ?? '';
  return { sans: stackOf('sans'), serif: stackOf('serif') };
}

function lend(family: Lent['family'], name: string, points: readonly number[]): Lent[] {
  return slicesIn(name)
    .filter(({ unicodeRange }) => {
      const ranges = readRanges(unicodeRange);
      return points.some((point) => holds(ranges, point));
    })
    .map((slice) => ({ family, slice }));
}

function face({ family, slice: { name, unicodeRange } }: Lent): string {
  return `@font-face{font-family:'${family}';src:url('${name}') format('woff2');font-weight:400 600;font-display:swap;unicode-range:${unicodeRange}}`;
}

/** Every letter in a story, the sources' and the editors'. All records lead to each other, so each is looked at once. */
function lettersOf(corpus: Corpus): Set<string> {
  const letters = new Set<string>();
  const known = new Set<unknown>();
  const waiting: unknown[] = [corpus];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === 'string') for (const letter of value) letters.add(letter);
    if (typeof value !== 'object' || value === null || known.has(value)) continue;
    known.add(value);
    for (const part of Object.values(value) as unknown[]) if (part !== undefined) waiting.push(part);
  }
  return letters;
}
