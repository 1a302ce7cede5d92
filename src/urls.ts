import type { Sourcing } from './model/claims/sourcing.ts';
import type { Linked } from './model/story/linked.ts';
import type { Locator } from './model/story/locator.ts';
import { readBase } from './settings.mjs';

/**
 * The path under which the whole site stands, with a slash at both ends. It is no parameter of the functions below, because
 * it is one value for all that a build makes, and Vite writes it into what browsers run. A browser has no environment, so
 * that there it comes from Vite. Everywhere else it comes from `BASE_PATH`: scripts have no `import.meta.env`, and where
 * Vite bundles for a server, an environment variable BASE_URL would take the place of Vite's own.
 */
export const base = readBase(
  typeof process === 'undefined' ? { BASE_PATH: import.meta.env.BASE_URL } : { BASE_PATH: process.env.BASE_PATH },
);

/** The only speller of paths. Every function returns a path from the root of the host, pages with their trailing slash. */
export const homeUrl = base;
export const articlesUrl = `${base}articles/`;
export const claimsUrl = `${base}claims/`;
/** The articles by the outlets that printed them, and the origins by their names: where there are many. */
export const outletsUrl = `${base}outlets/`;
export const originIndexUrl = `${base}origins/names/`;
export const entitiesUrl = `${base}entities/`;
export const eventsUrl = `${base}events/`;
export const timelineUrl = `${base}timeline/`;
export const questionsUrl = `${base}questions/`;
export const originsUrl = `${base}origins/`;
export const asOfIndexUrl = `${base}as-of/`;
export const changesIndexUrl = `${base}changes/`;
/** The site's own changes. */
export const correctionsUrl = `${base}corrections/`;
export const correctionsFeedUrl = `${base}corrections.xml`;
/** Any text read against the story. */
export const compareUrl = `${base}compare/`;
export const searchUrl = `${base}search/`;
/** The markup of the dialog for searching, which a page fetches when a reader opens it. */
export const searchDialogUrl = `${searchUrl}dialog/`;
export const aboutUrl = `${base}about/`;
export const dataUrl = `${base}data/`;
export const feedUrl = `${base}feed.xml`;
/** Under which a development server lets editors change the content. */
export const deskUrl = `${base}_desk/`;
/** The style sheet for the scripts of a story, beside the files of their typefaces. */
export const scriptStylesUrl = `${base}typefaces/scripts.css`;
/** The licences of what the site contains that is of others. */
export const licencesUrl = `${base}licences.txt`;
export const faviconUrl = `${base}favicon.svg`;

/** An article, or a later page of one whose text goes on over several. */
export const articleUrl = (slug: string, page = 1): string => pageUrl(`${articlesUrl}${slug}/`, page);
/** The claims that rest on the same thing: a source with a name, one without, the article's own voice, nobody known. */
export const sourcingUrl = (sourcing: Sourcing): string => `${claimsUrl}sourcing/${sourcing}/`;
export const claimUrl = (id: string): string => `${claimsUrl}${id}/`;
/** The forms in which a claim can be cited; they unfold for whoever comes for one of them. */
export const CITE = 'cite-citation';
export const citeUrl = (id: string): string => `${claimUrl(id)}#${CITE}`;
/** The claim where it stands in its article's text, on the page of the article that holds it. */
export const claimInTextUrl = (articleSlug: string, page: number, id: string): string =>
  `${articleUrl(articleSlug, page)}#${id}`;
/** The same from the first page of the article: without the address of that, which a list of thousands would repeat. */
export const laterClaimUrl = (articleSlug: string, page: number, id: string): string =>
  claimInTextUrl(articleSlug, page, id).slice(articleUrl(articleSlug).length);
/** The ids of the note on a group of claims and of the list of the notes on a paragraph, each after its first claim. */
interface Noted {
  claims: readonly { id: string }[];
}
export const noteId = ({ claims }: Noted): string => `on-${claims[0]?.id ?? ''}`;
export const noteListId = ([first]: readonly Noted[]): string => `all-${(first && noteId(first)) ?? ''}`;
export const entityUrl = (slug: string): string => `${entitiesUrl}${slug}/`;
export const eventUrl = (slug: string): string => `${eventsUrl}${slug}/`;
export const questionUrl = (slug: string): string => `${questionsUrl}${slug}/`;
/** The table of what each article answers. */
export const answersUrl = (slug: string): string => `${questionUrl(slug)}#answers`;
/** What the articles answer with one of a question's positions. */
export const positionUrl = (slug: string, position: string): string => `${questionUrl(slug)}#${positionId(position)}`;
/** The id of a position on the page of its question. */
export const positionId = (position: string): string => `position-${position}`;
/** One page of a list that goes on over several; the first is the list's own. */
export const pageUrl = (listUrl: string, number: number): string => listUrl + (pagePath(number)?.concat('/') ?? '');
/** A part of such a list by its id, on the page where it begins; from that page itself, the id alone. */
export const partUrl = (listUrl: string, number: number, id: string, here?: number): string =>
  `${number === here ? '' : pageUrl(listUrl, number)}#${id}`;
/** What a page of a list adds to the path of the list; nothing for the first. */
export const pagePath = (number: number): string | undefined => (number === 1 ? undefined : `page/${number}`);
/** The id of a letter in the index of origins; “#” stands for all that is no letter. */
export const letterId = (letter: string): string => `letter-${letter === '#' ? 'none' : letter}`;
/** The id of a day in the list of the site's own changes. */
export const dayId = (date: string): string => `day-${date}`;
/** The list of origins below their picture, and one in it; those of most claims stand on its first page. */
export const originListUrl = `${originsUrl}#origins`;
export const originUrl = (origin: { slug: string }): string => `${originsUrl}#${originId(origin)}`;
/** The id of an origin in the list of them. */
export const originId = ({ slug }: { slug: string }): string => `origin-${slug}`;
/** The page of an address as the records write it: `<collection>/<slug>`. */
export const addressUrl = (address: string): string => `${homeUrl}${address}/`;
/** One page of what stands at an address, as an address. */
export const pageOfAddress = (address: string, number: number): string =>
  [address, pagePath(number) ?? []].flat().join('/');
/** What was known at the end of a day or a month, such as `2025-11-17` or `2025-11`. */
export const asOfUrl = (date: string): string => `${asOfIndexUrl}${date}/`;
/** What changed between the ends of two days or months. */
export const changesUrl = (from: string, to: string): string => `${changesIndexUrl}${from}/${to}/`;
/** A file for programs, such as `claims.json`, and the JSON Schema of one, such as `claims`. */
export const dataFileUrl = (file: string): string => `${dataUrl}${file}`;
export const schemaUrl = (name: string): string => `${dataUrl}schema/${name}.json`;
/** A claim as a Web Annotation, and all claims of an article as a collection of these. */
export const annotationUrl = (id: string): string => `${claimsUrl}${id}.json`;
export const annotationsUrl = (articleSlug: string): string => `${articleUrl(articleSlug)}annotations.json`;
/** The words of a claim in its article's text, found by a text directive; browsers that know none go to the claim's mark. */
export const claimWordsUrl = (articleSlug: string, page: number, id: string, directive: string): string =>
  `${claimInTextUrl(articleSlug, page, id)}:~:${directive}`;
/** The id that shows a page as a card, for a frame in another site. */
export const EMBED = 'embed';
/** The id of what a page is embedded by. */
export const EMBEDDING = 'cite-embed';
/** A page as a card. */
export const embedded = (path: string): string => `${path}#${EMBED}`;
/** Where it is told by what any page that can be shown as a card is embedded. */
export const EMBEDDING_TOLD = 'embedding';
export const embeddingUrl = `${aboutUrl}#${EMBEDDING_TOLD}`;
export const embedUrl = (id: string): string => embedded(claimUrl(id));
/** The pictures that stand for a page where its link is shared; `type` and `id` are those of the page's own address. */
export const shareImageUrl = (type: 'articles' | 'claims' | 'questions', id: string): string =>
  `${base}share/${type}/${id}.png`;
export const storyImageUrl = `${base}share/story.png`;
export const entityFeedUrl = (slug: string): string => `${entityUrl(slug)}feed.xml`;
export const questionFeedUrl = (slug: string): string => `${questionUrl(slug)}feed.xml`;
/** One page of a feed; the first is the feed itself, the others hold what is older. */
export const feedPageUrl = (feed: string, number: number): string =>
  number === 1 ? feed : feed.replace(/\.xml$/, `/${number}.xml`);

/** A path as a whole address, with its host, where the site knows its own; otherwise as it is. */
export function wholeUrl(path: string, site: URL | undefined): string {
  return site ? new URL(path, site).href : path;
}

/** The addresses of a site, whole where it knows its own. */
export function locatorAt(site: URL | undefined): Locator {
  const at = (path: string): string => wholeUrl(path, site);
  return {
    home: at(homeUrl),
    page: at,
    claim: (id) => at(claimUrl(id)),
    article: (slug, page) => at(articleUrl(slug, page)),
    entity: (slug) => at(entityUrl(slug)),
    event: (slug) => at(eventUrl(slug)),
    question: (slug) => at(questionUrl(slug)),
    annotation: (id) => at(annotationUrl(id)),
    annotations: (slug) => at(annotationsUrl(slug)),
    entityFeed: (slug) => at(entityFeedUrl(slug)),
    questionFeed: (slug) => at(questionFeedUrl(slug)),
    data: (file) => at(dataFileUrl(file)),
    offsets: at(`${dataUrl}#offsets`),
  };
}

/** The page of what a piece of text leads to. */
export function linkedUrl(to: Linked): string {
  if ('claim' in to) return claimUrl(to.claim);
  return 'article' in to ? articleUrl(to.article) : questionUrl(to.question);
}
