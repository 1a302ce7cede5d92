import { keepNothing } from '../keeper.ts';
import type { Article, Corpus, Entity, Event, Question } from '../story/corpus.ts';
import { searchWords } from '../terms/terms.ts';
import { titleMarking } from '../text/language/marking.ts';
import { NAME_LETTERS, type NamedPage } from './searchFields.ts';
import { synonymsOf } from './synonyms.ts';

/** A page, the language of its name, and how many claims it shows. */
interface Weighed {
  page: NamedPage;
  language: string;
  claims: number;
}

/**
 * Up to this many pages are one part. More are cut into parts by the words of their names, so that a query loads few of them; a
 * part ends where the pages of the next letters would make it longer than this.
 */
const FULL = 120;
/** Of the pages with words that begin with the same letters, so many with most claims can be found. */
const ALIKE = 150;

/**
 * The pages that a search leads to by their names, in parts: each from the letters with which words begin there. How the words of
 * a name begin may be kept.
 */
export function namesInParts(
  corpus: Pick<Corpus, 'story' | 'questions' | 'entities' | 'events' | 'articles'>,
  keep = keepNothing,
): { from: string; pages: NamedPage[] }[] {
  const weighed = namedPages(corpus).sort((a, b) => b.claims - a.claims);
  if (weighed.length <= FULL) return [{ from: '', pages: weighed.map(({ page }) => page) }];
  const beginningsIn = keep('beginnings', beginningsOf);
  const beginnings = weighed.flatMap(({ page, language }) =>
    beginningsIn({ texts: textsOf(page), language }).map((from) => ({ from, page })),
  );
  const groups = [...Map.groupBy(beginnings, ({ from }) => from)].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts: { from: string; pages: Set<NamedPage> }[] = [];
  for (const [from, group] of groups) {
    const pages = group.slice(0, ALIKE).map(({ page }) => page);
    const joined = new Set([...(parts.at(-1)?.pages ?? []), ...pages]);
    const last = parts.at(-1);
    if (last && joined.size <= FULL) last.pages = joined;
    else parts.push({ from, pages: new Set(pages) });
  }
  return parts.map(({ from, pages }) => ({
    from,
    pages: weighed.map(({ page }) => page).filter((page) => pages.has(page)),
  }));
}

function namedPages({
  story: { language, synonyms },
  questions,
  entities,
  events,
  articles,
}: Parameters<typeof namesInParts>[0]): Weighed[] {
  const alsoOf = synonymsOf(synonyms, language);
  const weighed = (page: NamedPage, claims: number, its = language): Weighed => {
    const also = its === language ? alsoOf([page.names[0]]).join(' ') : '';
    return { page: also === '' ? page : { ...page, also }, language: its, claims };
  };
  return [
    ...questions.map((question) => weighed(ofQuestion(question), question.activeClaims.length)),
    ...entities.map((entity) => weighed(ofEntity(entity), entity.claimsAbout.length + entity.claimsBy.length)),
    ...events.map((event) => weighed(ofEvent(event), event.activeClaims.length)),
    ...articles.map((article) =>
      weighed(ofArticle(article), article.activeClaims.length, article.titleSupplied ? language : article.language),
    ),
  ];
}

const ofQuestion = ({ slug, question }: Question): NamedPage => ({
  address: `questions/${slug}`,
  kind: 'question',
  names: [question],
});
const ofEntity = ({ slug, name, kind, aliases, role }: Entity): NamedPage => ({
  address: `entities/${slug}`,
  kind,
  names: [name, ...aliases],
  ...(role === undefined ? {} : { role }),
});
const ofEvent = ({ slug, title }: Event): NamedPage => ({ address: `events/${slug}`, kind: 'event', names: [title] });
const ofArticle = (article: Article): NamedPage => {
  const { slug, title, short } = article;
  const marking = titleMarking(article);
  const names: NamedPage['names'] = short === title ? [title] : [title, short];
  return {
    address: `articles/${slug}`,
    kind: 'article',
    names,
    ...(Object.keys(marking).length > 0 ? { marking } : {}),
  };
};

/** The texts that a page is found by. */
const textsOf = ({ names, role = '', also = '' }: NamedPage): string[] => [...names, role, also];

/** The letters with which the words of some texts begin, in all their forms. */
function beginningsOf({ texts, language }: { texts: readonly string[]; language: string }): string[] {
  const words = texts.flatMap((text) => searchWords(text, language));
  return [
    ...new Set(words.flatMap(({ terms, also }) => [...terms, ...also]).map((term) => term.slice(0, NAME_LETTERS))),
  ];
}
