import { NAME_LETTERS, type NamedPage } from '../../../model/search/searchFields.ts';
import { isSameWord } from '../../../model/terms/stem.ts';
import type { SearchWord } from '../../../model/terms/terms.ts';
import { isMeantWhole } from '../../../model/terms/written.ts';
import { tellingWords } from '../query/query.ts';
import type { SearchedStory } from '../story/story.ts';

/** A page whose name has all that a reader typed. */
export interface FoundPage {
  story: SearchedStory;
  page: NamedPage;
  /** The one of its names that fits best. */
  name: string;
}

interface Rated extends FoundPage {
  fit: number;
}

/** How many pages are shown at most. */
const SHOWN = 3;
/** From so many letters on, the last word of a query is taken for the beginning of one too. */
const BEGUN = 3;
/** How much a word that only begins so counts. */
const BEGUN_FITS = 0.5;
/** How much a word counts that only stands beside the name, as what a body is: whoever types it seldom means the name. */
const BESIDE_FITS = 0.1;

/**
 * The pages of all stories whose names have all words of a query: of questions, of entities, of events and of articles the one of
 * whose name the query says most, the best first.
 */
export async function bestPages(stories: readonly SearchedStory[], typed: readonly SearchWord[]): Promise<FoundPage[]> {
  if (typed.length === 0) return [];
  const rated = await Promise.all(stories.map((story) => pagesOf(story, typed)));
  const sorted = rated.flat().sort((a, b) => b.fit - a.fit);
  return [...Map.groupBy(sorted, collectionOf).values()].flatMap(([best]) => best ?? []).slice(0, SHOWN);
}

const collectionOf = ({ page }: FoundPage): string => page.address.split('/')[0] ?? '';

/** The pages of one story that fit. Only those are looked through that have the longest of the words in a name. */
async function pagesOf(story: SearchedStory, typed: readonly SearchWord[]): Promise<Rated[]> {
  const [longest] = typed.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  const beginnings = new Set(longest?.wanted.map(({ terms: [term = ''] }) => term.slice(0, NAME_LETTERS)));
  const pages = await Promise.all([...beginnings].map((beginning) => story.pagesNamed(beginning)));
  return [...new Set(pages.flat())].flatMap((page) => {
    const [best] = page.names
      .map((name, at) => ({ story, page, name, fit: fitOf(typed, name, at === 0 ? besideName(page) : '', story) }))
      .sort((a, b) => b.fit - a.fit);
    return best && best.fit > 0 ? [best] : [];
  });
}

const besideName = ({ role = '', also = '' }: NamedPage): string => `${role} ${also}`;
const lengthOf = ({ terms }: SearchWord): number => terms.join('').length;

/** How much of a name a query says: 1 where it says all, 0 where neither the name nor what stands beside it has one of its words. */
function fitOf(typed: readonly SearchWord[], name: string, beside: string, story: SearchedStory): number {
  const { language, stopWords } = story;
  const [words = [], others = []] = [name, beside].map((text) => tellingWords(text, language, stopWords));
  const fits = typed.map((word, at) => {
    const isLast = at === typed.length - 1;
    const best = (those: readonly SearchWord[]): number =>
      Math.max(0, ...those.map((own) => fitOfWord(word, own, isLast, language)));
    return Math.max(best(words), BESIDE_FITS * best(others));
  });
  if (fits.includes(0)) return 0;
  return Math.min(1, fits.reduce((sum, fit) => sum + fit, 0) / Math.max(1, words.length));
}

function fitOfWord({ wanted }: SearchWord, { terms, also }: SearchWord, isLast: boolean, language: string): number {
  const own = [...terms, ...also];
  const fits = wanted.map((each) => {
    const begins = isLast && !each.isExact;
    return Math.min(
      ...each.terms.map((term) => Math.max(...own.map((word) => fitOfTerm(term, word, begins, language)))),
    );
  });
  return Math.max(0, ...fits);
}

function fitOfTerm(term: string, own: string, begins: boolean, language: string): number {
  if (own === term) return 1;
  if (isMeantWhole(term)) return 0;
  if (isSameWord(own, term, language)) return 1;
  return begins && term.length >= BEGUN && own.startsWith(term) ? BEGUN_FITS : 0;
}
