import { isDeepStrictEqual } from 'node:util';
import { articleOf, mintId } from '../../../model/story/ids.ts';
import type { KnownStory } from '../../../model/suggest/claim/knownStory.ts';
import { anchor } from '../../../model/text/quotes/anchor.ts';
import { quoteAt, type FoundWords } from '../../../model/text/quotes/findWords.ts';
import { findQuote, quoteText } from '../../../model/text/quotes/quotes.ts';
import type { Span } from '../../../model/text/text.ts';
import type { Annotation } from '../../raw/annotations/annotation.ts';
import type { Content } from '../../read/load.ts';
import { claimFile, findArticle, takenIds, type beginClaim, type ReadArticle } from '../../write/new/newClaim.ts';
import type { Plan } from '../../write/plan.ts';
import { changedText } from '../changedText.ts';
import { faultsOf } from '../faults.ts';
import { recordText } from '../recordText.ts';
import { annotatedArticle } from './findArticle.ts';
import { givenBy, type ClaimGiven } from './given.ts';

/** What becomes of a file of annotations: the files of draft claims, and what becomes of each annotation. */
export interface AnnotationImport extends Plan {
  /** Each draft by its file; `changed` are the words that the article has now, where it has others. */
  begun: { file: string; words: string; changed?: string }[];
  /** Annotations whose claim, or a claim of the same words, is there already, by its id. */
  there: { words: string; claim: string }[];
  /** Annotations that find no place, and why. */
  lost: { words: string; why: string }[];
}

/** Where annotations stand, and what their claims are made with. */
interface Importing {
  article?: string | undefined;
  pick: (below: number) => number;
  story: KnownStory;
  /** Writes a claim with what is guessed of it, for an annotation that does not say all. */
  begin: typeof beginClaim;
}

/**
 * Plans a draft claim for each annotation, at the words that it selects, or those most like them. `article` is where all
 * annotations stand; without it each says so itself, or its words tell. `pick` gives random whole numbers below its argument.
 * Guesses are made from `story`.
 */
export function importAnnotations(
  content: Content,
  annotations: readonly Annotation[],
  { article, pick, story, begin }: Importing,
): AnnotationImport {
  const files = new Map<string, string>();
  const done: AnnotationImport = { files, begun: [], there: [], lost: [] };
  const taken = takenIds(content);
  for (const annotation of annotations) {
    const words = quoteText(annotation.quote.map(({ exact }) => exact));
    const read = articleIn(content, article ?? annotatedArticle(content, annotation));
    const placed = 'refusal' in read ? read : place(read, annotation);
    if ('refusal' in read || 'refusal' in placed) {
      done.lost.push({ words, why: 'refusal' in placed ? placed.refusal : '' });
      continue;
    }
    const claim = claimAt(content, read, placed.spans, annotation);
    if (claim !== undefined) {
      done.there.push({ words, claim });
      continue;
    }
    const id = annotation.claim ?? mintId(pick, taken);
    taken.add(id);
    const given = givenBy(annotation, content);
    const found = wordsAt(read, placed.spans, annotation, given);
    const file = claimFile(read.slug, found.quote, id);
    files.set(file, draftOf({ id, file, read, found, story, begin, given }));
    done.begun.push({ file, words, ...(!placed.same && { changed: quoteText(found.quote) }) });
  }
  return done;
}

/** The file of a claim: whole, where the annotation says all that a claim needs, or else with guesses for its editor. */
function draftOf({ id, file, read, found, story, begin, given }: Draft): string {
  const { note } = given;
  // Which place is meant was found out together with the words, also where it is the only one.
  const fields = { ...given.fields, occurrence: undefined, ...found };
  const whole = recordText('claims', { ...fields, id }, note);
  if (faultsOf(file, whole).length === 0) return whole;
  return changedText('claims', begin(id, read, found, story), fields, note);
}

interface Draft extends Pick<Importing, 'story' | 'begin'> {
  id: string;
  file: string;
  read: ReadArticle;
  found: FoundWords;
  given: ClaimGiven;
}

function articleIn(content: Content, slug: string | undefined): ReturnType<typeof findArticle> {
  return slug === undefined ? { refusal: 'no article, or more than one, has these words' } : findArticle(content, slug);
}

/** Where all words of an annotation stand in the text, in its order; nowhere, where those of a claim that went are gone too. */
function place({ text }: ReadArticle, annotation: Annotation): { spans: Span[]; same: boolean } | { refusal: string } {
  const { quote } = annotation;
  if (isOutOfPlace(annotation)) return { spans: [], same: true };
  const found = quote.flatMap((words) => anchor(text, words) ?? []);
  const spans = found.toSorted((a, b) => a.start - b.start);
  const overlap = spans.some(({ start }, at) => start < (spans[at - 1]?.end ?? 0));
  if (spans.length < quote.length || overlap) return { refusal: 'the article has nothing like these words' };
  return { spans, same: spans.every(({ same }) => same) };
}

/** Whether it is a claim that no longer stands and whose words its article does not hold any more. */
function isOutOfPlace({ claim, quote, fields: { status = 'active' } }: Annotation): boolean {
  return claim !== undefined && status !== 'active' && quote.every(({ start }) => start === undefined);
}

/** How an annotation quotes its words: as its file says, where that means the same place, or has none. */
function wordsAt({ text }: ReadArticle, spans: readonly Span[], { quote }: Annotation, given: ClaimGiven): FoundWords {
  const { occurrence } = given.fields;
  const said = occurrence === undefined ? {} : { occurrence };
  const [alone = '', ...others] = quote.map(({ exact }) => exact);
  if (spans.length === 0) return { quote: others.length === 0 ? alone : [alone, ...others], ...said };
  const found = quoteAt(text, spans);
  const isSame = isDeepStrictEqual(
    findQuote(text, found.quote, occurrence),
    findQuote(text, found.quote, found.occurrence),
  );
  return isSame ? { quote: found.quote, ...said } : found;
}

/** The id of the claim that an annotation is, or whose words are the same ones. */
function claimAt(
  { entries, present }: Content,
  { slug, text }: ReadArticle,
  spans: readonly Span[],
  { claim }: Annotation,
): string | undefined {
  if (claim !== undefined) return present.claim.includes(claim) ? claim : undefined;
  return entries.claims
    .filter((other) => articleOf(other.slug) === slug)
    .find(({ data }) => {
      const quoted = findQuote(text, data.quote, data.occurrence);
      return (
        Array.isArray(quoted) &&
        quoted.length === spans.length &&
        quoted.every(({ start, end }, at) => start === spans[at]?.start && end === spans[at].end)
      );
    })?.data.id;
}
