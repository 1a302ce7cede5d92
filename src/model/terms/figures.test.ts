import { expect, test } from 'vitest';
import { readFigure, spacesNumbers } from './figures.ts';

test.each<[figure: string, language: string, readings: string[]]>([
  ['1.5', 'en', ['1.5']],
  ['15', 'en', ['15']],
  ['1,250', 'en', ['1250', '1.250']],
  ['1.250', 'en', ['1.250', '1250']],
  ['1.250', 'es', ['1250', '1.250']],
  ['1,250', 'es', ['1.250', '1250']],
  ['1.250', 'es-MX', ['1.250', '1250']],
  ['1.250,5', 'de', ['1250.5']],
  ['1,234,567.89', 'en', ['1234567.89']],
  ['12,34,567', 'hi', ['1234567']],
  ['1’250', 'de-CH', ['1250']],
  ['1\u202F250', 'fr', ['1250']],
  ['0,125', 'en', ['0.125']],
  ['1,5', 'en', ['1.5']],
  ['٢٫٥', 'ar', ['2.5']],
  ['۱۲۵۰', 'fa', ['1250']],
  ['24.12.2024', 'de', []],
  ['1.2.3', 'en', []],
  ['1,2,3', 'en', []],
])('%s (%s)', (figure, language, readings) => {
  expect(readFigure(figure, language)).toEqual(readings);
});

test('some languages write large numbers with spaces', () => {
  expect(['fr', 'pl', 'sv', 'en', 'es', 'de'].map(spacesNumbers)).toEqual([true, true, true, false, false, false]);
});
