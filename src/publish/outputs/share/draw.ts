import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Renderer, type Node } from '@takumi-rs/core';
import type { Card } from './card.ts';
import { drawing, HEIGHT, LINE_HEIGHT, title, titleSettings, WIDTH, type Setting } from './drawing.ts';
import { fontFiles } from './fonts.ts';

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
      const { setting, height } = await fitting(renderer, card);
      return drawing(card, setting, height);
    },
    draw: (layout) => renderer.render(layout, { width: WIDTH, height: HEIGHT, format: 'png' }),
  };
}

/** The first step of the type scale at which a card's title takes no more than its lines, or else the last, cut there. */
async function fitting(renderer: Renderer, card: Card): Promise<{ setting: Setting; height: number }> {
  let last = { setting: { size: 0, lines: 0 }, height: 0 };
  for (const setting of titleSettings) {
    const room = setting.size * LINE_HEIGHT * setting.lines;
    const { height } = await renderer.measure(title(card.title, { ...setting, lines: 99 }), { width: WIDTH });
    last = { setting, height: Math.min(height, room) };
    if (height <= room + 1) break;
  }
  return last;
}
