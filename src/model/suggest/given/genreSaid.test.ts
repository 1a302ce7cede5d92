import { expect, test } from 'vitest';
import { genreSaid } from './genreSaid.ts';

const at = (...values: string[]): { from: string; value: string }[] =>
  values.map((value) => ({ from: 'a place', value }));

test.each([
  ['OpinionNewsArticle', 'opinion'],
  ['https://schema.org/OpinionNewsArticle', 'opinion'],
  ['ReviewNewsArticle', 'opinion'],
  ['AnalysisNewsArticle', 'analysis'],
  ['BackgroundNewsArticle', 'background'],
  ['ReportageNewsArticle', 'reportage'],
  ['NewsArticle', 'reportage'],
  ['Opinion', 'opinion'],
  ['Op-Ed', 'opinion'],
  ['op_ed', 'opinion'],
  ['Letters to the Editor', 'opinion'],
  ['News Analysis', 'analysis'],
  ['explainers', 'background'],
  ['Meinung', 'opinion'],
  ['Análisis', 'analysis'],
  ['Éditoriaux', 'opinion'],
  ['Commenti', 'opinion'],
  ['Opinião', 'opinion'],
  ['World', undefined],
  ['Opinion polls', undefined],
  ['Article', undefined],
  ['WebPage', undefined],
  ['', undefined],
])('“%s” tells the genre %s', (value, genre) => {
  expect(genreSaid(at(value))?.value).toBe(genre);
});

test('whatever says what sort of news it is tells more than that it is news', () => {
  expect(genreSaid([...at('NewsArticle', 'World'), { from: 'its meta article:section', value: 'Opinion' }])).toEqual({
    value: 'opinion',
    because: 'The page gives “Opinion” (its meta article:section).',
  });
});
