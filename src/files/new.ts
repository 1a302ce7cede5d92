import { findWords } from '../model/findWords.ts';
import { mintId } from '../model/ids.ts';
import type { QuoteFault } from '../model/quotes.ts';
import { slug as slugSchema } from '../model/schemas/values.ts';
import { didYouMean } from '../model/suggest.ts';
import { fold } from '../model/words.ts';
import type { Content } from './load.ts';
import type { Plan, Refusal } from './plan.ts';
import { claimSkeleton, skeletons } from './skeletons.ts';

/** What an editor can begin, apart from claims. */
export type Beginning = keyof typeof skeletons;

const PLACES: Record<Beginning, { collection: string; file: (slug: string) => string }> = {
  article: { collection: 'articles', file: (slug) => `articles/${slug}/article.md` },
  entity: { collection: 'entities', file: (slug) => `entities/${slug}.md` },
  event: { collection: 'events', file: (slug) => `events/${slug}.md` },
  question: { collection: 'questions', file: (slug) => `questions/${slug}.md` },
};

/** The file of a new article, entity, event or question, to be filled in. */
export function planNew({ records }: Content, kind: Beginning, slug: string): Plan | Refusal {
  const parsed = slugSchema.safeParse(slug);
  if (!parsed.success) return { refusal: `“${slug}” ${parsed.error.issues[0]?.message ?? 'is not a slug'}` };
  const { collection, file } = PLACES[kind];
  const moved = records.addresses?.lines.find(({ key }) => key === `${collection}/${slug}`)?.movedTo;
  if (moved !== undefined)
    return { refusal: `${collection}/${slug} leads to ${moved} since that was renamed; choose another slug` };
  return { files: new Map([[file(slug), skeletons[kind]]]) };
}

/** What to quote in a new claim. */
export interface ClaimWords {
  article: string;
  words: string;
  /** Which one is meant, where they stand more than once. */
  occurrence?: number;
}

/** The file of a new claim: its id minted, its words found in the article. `pick` gives random whole numbers below its argument. */
export function planNewClaim(
  content: Content,
  { article: slug, words, occurrence }: ClaimWords,
  pick: (below: number) => number,
): Plan | Refusal {
  const article = content.entries.articles.find((entry) => entry.slug === slug);
  const text = content.texts.get(slug);
  if (!article || !text) {
    const unread =
      content.present.article.includes(slug) &&
      `the article “${slug}” is not complete; npm run check says what it lacks`;
    return { refusal: unread || `no article “${slug}”${didYouMean(slug, content.present.article)}` };
  }
  const found = findWords(text, words, occurrence);
  if ('fault' in found) return { refusal: explain(found, words) };
  const taken = new Set([...content.present.claim, ...(content.records.ledger?.lines.map(({ key }) => key) ?? [])]);
  const id = mintId(pick, taken);
  const name = [found.quote].flat().map(fileName).find(Boolean) ?? id;
  return {
    files: new Map([
      [`articles/${slug}/claims/${name}-${id}.md`, claimSkeleton(id, found, article.data.published.date)],
    ]),
  };
}

/** The first words of a quote as a file name. */
function fileName(quote: string): string {
  const words = fold(quote).match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 5).join('-').slice(0, 40);
}

function explain(fault: QuoteFault, words: string): string {
  switch (fault.fault) {
    case 'missing':
      return `the article does not say “${words}”${fault.nearest === undefined ? '' : `; nearest words: “${fault.nearest}”`}`;
    case 'ambiguous':
      return `“${words}” stands ${fault.count} times in the article; give more of the words, or add --occurrence 1 to mean the first`;
    case 'occurrence':
      return fault.count === 1
        ? `“${words}” stands once in the article; leave out --occurrence`
        : `--occurrence must be from 1 to ${fault.count}`;
    default:
      return `“${words}” cannot be quoted as one claim; give fewer of the words`;
  }
}
