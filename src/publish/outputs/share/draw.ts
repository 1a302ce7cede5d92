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
import { fontFiles } from './fonts.ts';
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
  return {
    lay: async (card) => {
      const { setting, height, title: set } = await fitting(renderer, card);
      const from = card.from && (await broken(renderer, card.from, FROM_SIZE));
      const { text: details } = await broken(renderer, { text: card.details, source: false }, DETAILS_SIZE);
      return drawing({ ...card, title: set, details, ...(from ? { from } : {}) }, setting, height);
    },
    draw: (layout) => renderer.render(layout, { width: WIDTH, height: HEIGHT, format: 'png' }),
  };
}

/** The first step of the type scale at which a card's title takes no more than its lines, or else the last, cut there. */
async function fitting(renderer: Renderer, card: Card): Promise<{ setting: Setting; height: number; title: Words }> {
  let last = { setting: { size: 0, lines: 0 }, height: 0, title: card.title };
  for (const setting of titleSettings) {
    const room = setting.size * LINE_HEIGHT * setting.lines;
    const set = await broken(renderer, card.title, setting.size);
    const { height } = await renderer.measure(title(set, { ...setting, lines: 99 }), { width: WIDTH });
    last = { setting, height: Math.min(height, room), title: set };
    if (height <= room + 1) break;
  }
  return last;
}

/** Words at a size, those that no line can hold broken with hyphens. No sign is wider than the size. */
async function broken(renderer: Renderer, { text, source }: Words, size: number): Promise<Words> {
  const lines = new Map<string, number>();
  for (const long of wordsLongerThan(MEASURE / size, text)) {
    const { runs } = await renderer.measure(word({ text: long, source }, size), { width: 100 * WIDTH });
    const width = Math.max(0, ...runs.map((run) => run.x + run.width));
    if (width > MEASURE) lines.set(long, Math.floor((Array.from(long).length * MEASURE) / width));
  }
  return { text: breakLongWords(text, lines), source };
}
