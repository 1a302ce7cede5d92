/**
 * Lets the browser fetch a page when a reader is about to open it: at a hover or a press. Nothing is fetched for readers who
 * ask for less motion or less data. Browsers that do not know speculation rules ignore them.
 */
export function prefetchPages(): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  const rules = document.createElement('script');
  rules.type = 'speculationrules';
  // These paths stand here, because the module that spells all paths would be one more file for every page to load.
  const pages = { href_matches: `${import.meta.env.BASE_URL}*` };
  const files = { href_matches: '/*.*' };
  rules.textContent = JSON.stringify({
    prefetch: [{ where: { and: [pages, { not: files }] }, eagerness: 'moderate' }],
  });
  document.head.append(rules);
}
