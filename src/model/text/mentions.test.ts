import { expect, test } from 'vitest';
import { findMentions } from './mentions.ts';
import type { PlainText } from './text.ts';

const article = (text: string): PlainText => ({
  text,
  blocks: [{ start: 0, end: text.length, section: 0, heading: false }],
});
const names = [
  { name: 'Ada Lund', key: 'ada' },
  { name: 'Lund', key: 'ada' },
  { name: 'Lund Harbour', key: 'harbour' },
  { name: 'the Gull’s crew', key: 'crew' },
  { name: 'Élan', key: 'elan' },
];
const found = (text: string): string[] =>
  findMentions(article(text), names).map(({ key, start, end }) => `${key}:${text.slice(start, end)}`);

test('the longest name wins, and names do not overlap', () => {
  expect(found('Ada Lund saw Lund Harbour. Lund left.')).toEqual(['ada:Ada Lund', 'harbour:Lund Harbour', 'ada:Lund']);
});
test('only whole words count, letter for letter', () => {
  expect(found('Lunds, lund, Lundberg and ALund are others; Lund’s is hers, Élan is a ship, Élanx is not')).toEqual([
    'ada:Lund',
    'elan:Élan',
  ]);
});
test('a name may hold an apostrophe', () => {
  expect(found('Then the Gull’s crew came.')).toEqual(['crew:the Gull’s crew']);
});
