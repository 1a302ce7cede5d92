/**
 * Which components' styles come in one file: what nearly every page has, and what lists and charts have. Each in a file of
 * its own would have a page wait for ten. Those of an embedded claim, which has little more than tokens, stay apart.
 */
export const styleSheets = [
  sheet('site', [
    ...['base', 'modality', 'prose', 'Page', 'Masthead', 'Footer', 'SearchDialog', 'SearchPanel', 'SearchResult'],
    ...['Chain', 'ClaimLine', 'ClaimList', 'Neighbours', 'AndMore', 'Quote'],
  ]),
  sheet('lists', [
    ...['charts', 'tables', 'ArticleList', 'ClaimsByArticle', 'ClaimWords', 'QuestionList', 'Verdict', 'Jump', 'Pager'],
    ...['TimelineApart', 'TimelineChart', 'TimelineDrawing', 'TimelineEntries', 'TimelineKey', 'TimelineLabel'],
  ]),
];

function sheet(name: string, of: readonly string[]): { name: string; test: RegExp } {
  return { name, test: new RegExp(`/(${of.join('|')})(\\.css|\\.astro\\?astro&type=style)`) };
}
