import type { EntityKind } from '../schemas/entity.ts';
import { entitySchema } from '../schemas/entity.ts';
import type { PlainText } from '../text/text.ts';
import type { KnownEntity } from './names.ts';

function entity(slug: string, kind: EntityKind, name: string, ...aliases: string[]): KnownEntity {
  return { slug, data: entitySchema.parse({ name, kind, aliases }) };
}

/** Those whom the made-up texts name. */
export const entities: readonly KnownEntity[] = [
  entity('ada-lund', 'person', 'Ada Lund', 'Lund', 'the mayor'),
  entity('harbour-board', 'organisation', 'Harbour Board'),
  entity('daily-gull', 'publication', 'Daily Gull', 'The Gull'),
  entity('port-times', 'publication', 'Port Times', 'PT'),
  entity('norway', 'place', 'Norway'),
];

/** Paragraphs as an article's plain text. */
export function textOf(...paragraphs: string[]): PlainText {
  const text = paragraphs.join('\n\n');
  let start = 0;
  const blocks = paragraphs.map((paragraph, section) => {
    const block = { start, end: start + paragraph.length, section, heading: false };
    start = block.end + 2;
    return block;
  });
  return { text, blocks };
}
