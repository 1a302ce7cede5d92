/** Marks the module of a style sheet, or of the styles of a component. */
const STYLES = /\.css$|[?&]type=style\b/;

/** What every page has, and what the rooms of components that all pages share give to them. */
const OF_THE_SITE =
  /\/src\/(?:layouts|components\/(?:card|site|shared)|styles\/(?:arrows|base|fonts|modality|notice|prose|tokens)\.css)/;

/** What the page and the dialog for searching share, and nothing else needs. */
const OF_SEARCH = '/src/components/search/';

/**
 * Which styles come in one file: those of the site, and those that at least two kinds of pages share. With its own, a
 * page so waits for three files at most, instead of ten. Rolldown documents such groups; that Astro makes the
 * style sheets of all pages in the environment `prerender` is not documented.
 */
export const styleSheets = [
  { name: 'site', test: (id: string): boolean => STYLES.test(id) && OF_THE_SITE.test(id), minShareCount: 2 },
  { name: 'search', test: (id: string): boolean => STYLES.test(id) && id.includes(OF_SEARCH), minShareCount: 2 },
  { name: 'lists', test: (id: string): boolean => STYLES.test(id), minShareCount: 2 },
];
