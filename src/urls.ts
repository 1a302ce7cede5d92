/** The only speller of paths. Every function returns a path from the root of the site, with its trailing slash. */
export const homeUrl = '/';
export const articlesUrl = '/articles/';
export const claimsUrl = '/claims/';
export const entitiesUrl = '/entities/';
export const timelineUrl = '/timeline/';
export const questionsUrl = '/questions/';
export const originsUrl = '/origins/';
export const asOfIndexUrl = '/as-of/';
export const searchUrl = '/search/';
export const aboutUrl = '/about/';
export const claimsDataUrl = '/data/claims.json';
export const articlesDataUrl = '/data/articles.json';

export const articleUrl = (slug: string): string => `${articlesUrl}${slug}/`;
export const claimUrl = (id: string): string => `${claimsUrl}${id}/`;
/** The claim where it stands in its article's text. */
export const claimInTextUrl = (articleSlug: string, id: string): string => `${articleUrl(articleSlug)}#${id}`;
export const entityUrl = (slug: string): string => `${entitiesUrl}${slug}/`;
export const eventUrl = (slug: string): string => `/events/${slug}/`;
export const questionUrl = (slug: string): string => `${questionsUrl}${slug}/`;
/** What was known at the end of a day or a month, such as `2025-11-17` or `2025-11`. */
export const asOfUrl = (date: string): string => `${asOfIndexUrl}${date}/`;
