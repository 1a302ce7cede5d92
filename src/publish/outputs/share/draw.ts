import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer, type Node } from '@takumi-rs/core';
import type { Card, Words } from './card.ts';
import {
  DETAILS_SIZE,
  drawing,
  FROM_SIZE,
  HEIGHT,
  LINE_HEIGHT,
  MEASURE,
  title,
  titleSettings,
  WIDTH,
  word,
  type Setting,
} from './drawing.ts';
import { holds, readRanges } from '../typefaces/ranges.ts';
import { PACKAGES, slicesIn, type Slice } from '../typefaces/packages.ts';
import { remembered } from '../../../model/remembered.ts';
import { familyOf, fontFiles, needsOf, wordsOf } from './fonts.ts';
import { breakLongWords, wordsLongerThan } from './longWords.ts';

/** Lays cards out and draws them. */
export interface Pen {
  lay: (card: Card) => Promise<Node>;
  /** A PNG of 1200 × 630 pixels; with so few colours it has a palette. */
  draw: (layout: Node) => Promise<Uint8Array>;
}

/** A pen with the typefaces of the site in it. */
export async function pen(): Promise<Pen> {
  const renderer = new Renderer();
  const { resolve } = createRequire(import.meta.url);
  for (const { family, specifier, ranges } of fontFiles)
    await renderer.registerFont({ name: family, data: await readFile(resolve(specifier)), unicodeRange: ranges });
  const lend = lender(renderer);
  return {
    lay: async (card) => {
      await lend(card);
      const { setting, height, title: set } = await fitting(renderer, card);
      const from = card.from && (await broken(renderer, card.from, FROM_SIZE));
      const { text: details } = await broken(renderer, { text: card.details, source: false }, DETAILS_SIZE);
      return drawing({ ...card, title: set, details, ...(from ? { from } : {}) }, setting, height);
    },
    draw: (layout) => renderer.render(layout, { width: WIDTH, height: HEIGHT, format: 'png' }),
  };
}

/** Lends the families of the site the letters of other scripts that cards have, each file when the first card needs it. */
function lender(renderer: Renderer): (card: Card) => Promise<unknown> {
  const slices = remembered(slicesIn);
  const lent = new Map<string, Promise<unknown>>();
  const lend = (family: string, { name, unicodeRange, read }: Slice): Promise<unknown> => {
    const known =
      lent.get(name) ??
      // Some of these files begin with the thinnest of their weights.
      renderer.registerFont({ name: family, weight: 400, data: read(), unicodeRange: readRanges(unicodeRange) });
    lent.set(name, known);
    return known;
  };
  return (card) =>
    Promise.all(
      wordsOf(card).flatMap((words) =>
        needsOf(card, words).flatMap(({ point, script }) => {
          const pair = script && PACKAGES[script];
          const from = pair && slices(words.source ? pair.serif : pair.sans);
          const slice = from?.find(({ unicodeRange }) => holds(readRanges(unicodeRange), point));
          return slice ? [lend(familyOf(words), slice)] : [];
        }),
      ),
    );
}

/** The first step of the type scale at which a card's title takes no more than its lines, or else the last, cut there. */
async function fitting(renderer: Renderer, card: Card): Promise<{ setting: Setting; height: number; title: Words }> {
  let last = { setting: { size: 0, lines: 0 }, height: 0, title: card.title };
  for (const setting of titleSettings) {
    const room = setting.size * LINE_HEIGHT * setting.lines;
    const set = await broken(renderer, card.title, setting.size);
    const { height } = await renderer.measure(title(set, { ...setting, lines: 99 }, card.language), { width: WIDTH });
    last = { setting, height: Math.min(height, room), title: set };
    if (height <= room + 1) break;
  }
  return last;
}

/** Words at a size, those that no line can hold broken with hyphens. No sign is wider than the size. */
async function broken(renderer: Renderer, words: Words, size: number): Promise<Words> {
  const { text, source } = words;
  const lines = new Map<string, number>();
  for (const long of wordsLongerThan(MEASURE / size, text)) {
    const { runs } = await renderer.measure(word({ text: long, source }, size), { width: 100 * WIDTH });
    const width = Math.max(0, ...runs.map((run) => run.x + run.width));
    if (width > MEASURE) lines.set(long, Math.floor((Array.from(long).length * MEASURE) / width));
  }
  return { ...words, text: breakLongWords(text, lines) };
}
