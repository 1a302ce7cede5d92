import type { Node } from '@takumi-rs/core';
import type { Modality } from '../../../model/schemas/claim.ts';
import { directionOf } from '../../../model/text/language/marking.ts';
import type { Card, Words } from './card.ts';
import { asDrawn, familyOf } from './fonts.ts';

export const WIDTH = 1200;
export const HEIGHT = 630;

/** The light tokens of `src/styles/tokens.css`. */
const PAPER = '#fbfaf6';
const INK = '#1d1f26';
const QUIET = '#5d6069';
const RULE = '#dcd8cd';
const ACCENT = '#a83218';

const MARGIN = 72;
export const MEASURE = WIDTH - 2 * MARGIN;

/** The sizes of what stands below the title: where it comes from, and the details. */
export const FROM_SIZE = 30;
export const DETAILS_SIZE = 27;

/** How a title is set: its size, and how many lines it may take. */
export interface Setting {
  size: number;
  lines: number;
}

/** The type scale of titles, of which the first step that fits is taken. */
export const titleSettings: readonly Setting[] = [
  { size: 86, lines: 2 },
  { size: 70, lines: 3 },
  { size: 58, lines: 4 },
  { size: 51, lines: 5 },
  { size: 45, lines: 6 },
  { size: 40, lines: 7 },
];

export const LINE_HEIGHT = 1.18;

/** The height that a title may take where the article's own title below has two lines. */
const ROOM = 280;

/** How many characters the line at the top holds. */
const HEAD = 72;

/** The line under the word for a modality, as the marks in the texts have it. */
const UNDERLINES: Record<Modality, string> = {
  asserted: 'solid',
  alleged: 'dashed',
  denied: 'wavy',
  predicted: 'dotted',
  considered: 'dotted',
  opinion: 'double',
};

type Style = NonNullable<Node['style']>;

/** A card as a picture to be laid out, its title set as it fits and that high. */
export function drawing(card: Card, setting: Setting, height: number): Node {
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      flexDirection: 'column',
      padding: `56px ${MARGIN}px 52px`,
      backgroundColor: PAPER,
      color: INK,
      ...running(card.language),
    },
    [
      head(card),
      box({ flexGrow: 1, marginTop: 34 }, [title(card.title, setting, card.language)]),
      foot(card, height <= ROOM ? 2 : 1),
    ],
  );
}

/** The title alone, to be measured; on a card in a language, whatever its own. */
export function title({ text, source, language }: Words, { size, lines }: Setting, of: string): Node {
  return words(text, {
    ...running(language ?? of, of),
    width: MEASURE,
    fontFamily: familyOf({ source }),
    fontSize: size,
    fontWeight: 600,
    lineHeight: LINE_HEIGHT,
    textWrap: 'balance',
    letterSpacing: isTight(text) ? (source ? '-0.01em' : '-0.025em') : 0,
    ...clamped(lines),
  });
}

/** Who says so comes before the name of the story, where one line cannot hold both. */
function head({ kind, modality, speaker, story = '' }: Card): Node {
  const said = speaker === undefined ? '' : ` · ${speaker}`;
  return box({ justifyContent: 'space-between', alignItems: 'baseline', gap: 48, fontSize: 27 }, [
    box({ flexShrink: 1 }, [
      words(kind, { fontWeight: 600, flexShrink: 0, ...(modality ? underline(modality) : {}) }),
      words(said, { color: QUIET, whiteSpace: 'pre', ...clamped(1) }),
    ]),
    ...(kind.length + said.length + story.length > HEAD ? [] : [words(story, { color: QUIET, flexShrink: 0 })]),
  ]);
}

/** A single word as a title has it, to be measured. */
export function word({ text, source }: Words, size: number): Node {
  return words(text, { fontFamily: familyOf({ source }), fontSize: size, fontWeight: 600, whiteSpace: 'nowrap' });
}

function underline(modality: Modality): Style {
  return {
    textDecorationLine: 'underline',
    textDecorationColor: ACCENT,
    textDecorationStyle: UNDERLINES[modality],
    textDecorationThickness: 3,
    textUnderlineOffset: 9,
  };
}

function foot({ from, details, language }: Card, lines: number): Node {
  const origin =
    from &&
    words(from.text, {
      ...running(from.language ?? language, language),
      fontFamily: familyOf(from),
      fontSize: FROM_SIZE,
      lineHeight: 1.3,
      textWrap: 'balance',
      ...clamped(lines),
    });
  return box(
    {
      flexDirection: 'column',
      borderTop: `2px solid ${RULE}`,
      paddingTop: 20,
      fontSize: DETAILS_SIZE,
      lineHeight: 1.4,
    },
    [...(origin ? [origin] : []), words(details, { color: QUIET, ...clamped(origin ? 1 : 2) })],
  );
}

/**
 * How words in a language run, on a card in a language: each the way of its script, all flush with the card. Nothing where all runs
 * from left to right.
 */
function running(language: string, card = language): Style {
  const [own, around] = [directionOf(language), directionOf(card)];
  return {
    ...(own === around && own === 'ltr' ? {} : { direction: own }),
    ...(own === around ? {} : { textAlign: 'end' }),
  };
}

/** Only letters that stand apart may be set closer: those of other scripts join, or hang on a line. */
function isTight(text: string): boolean {
  return !/(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic})\p{L}/u.test(text);
}

function clamped(lines: number): Style {
  return { lineClamp: lines, textOverflow: 'ellipsis', overflow: 'hidden' };
}

function box(style: Style, children: Node[]): Node {
  return { type: 'container', style: { display: 'flex', ...style }, children };
}

function words(text: string, style: Style): Node {
  // Figures of one width, and no “×” for the x between them, which ids hold.
  return {
    type: 'text',
    text: asDrawn(text),
    style: { fontFamily: familyOf({ source: false }), ...style, fontFeatureSettings: "'calt' 0, 'cv11', 'ss03'" },
  };
}
