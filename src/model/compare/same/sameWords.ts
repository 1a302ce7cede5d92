import { quotationsIn } from '../../suggest/speech/quotation.ts';
import type { Span } from '../../text/text.ts';
import type { ComparedClaim, ComparedStory } from '../comparedStory.ts';
import type { ArticleWords } from './articleWords.ts';
import type { Fingerprints } from './fingerprintFiles.ts';
import { fingerprintsOf, ofShortSentence, PHRASE, WINDOW, type Fingerprint } from './fingerprints.ts';
import { quotesHolding } from './quotesHolding.ts';
import { runsOf, weightOf, wordsOf, type ComparedWord } from './words.ts';

/** The words of a sentence that stand in an article too. */
export interface SameWords {
  article: { slug: string; short: string };
  /** The claims that quote them, those first that hold most of them. */
  claims: ComparedClaim[];
  /** Where they stand in the sentence. */
  spans: Span[];
}

/** What of a sentence stands in which articles; spans count from the beginning of the sentence. */
export async function sameWordsIn(sentence: string, story: ComparedStory): Promise<SameWords[]> {
  const words = wordsOf(sentence);
  const short = ofShortSentence(words);
  const searched = [
    ...[...runsOf(words, WINDOW), ...quotedIn(sentence, words)].map((run) => ({
      words: run,
      fingerprints: fingerprintsOf(run),
      stands: ({ hasRun }: ArticleWords) => hasRun(run),
    })),
    ...(short ? [{ words, fingerprints: [short], stands: ({ hasSentence }: ArticleWords) => hasSentence(words) }] : []),
  ];
  await look(searched, story.fingerprints);
  const found = await Promise.all(searched.map((one) => find(one, story)));
  return byArticle(found.flat(), story);
}

/** Words that are looked for: by which fingerprints, and whether they stand in an article. */
interface Searched {
  words: readonly ComparedWord[];
  fingerprints: readonly Fingerprint[];
  stands: (words: ArticleWords) => boolean;
}

interface Found {
  article: number;
  words: readonly ComparedWord[];
}

/**
 * Asks for as few files as it takes to know a fingerprint of each run of words: most runs stand nowhere, as one of theirs tells.
 * The last one of a run is in most of the runs that follow.
 */
async function look(searched: readonly Searched[], { isAsked, articlesWith }: Fingerprints): Promise<void> {
  const looked: Promise<unknown>[] = [];
  for (const { fingerprints } of searched) {
    const last = fingerprints.at(-1);
    if (last && !fingerprints.some(isAsked)) looked.push(articlesWith(last));
  }
  await Promise.all(looked);
}

/** The articles in which some words really stand. */
async function find({ words, fingerprints, stands }: Searched, story: ComparedStory): Promise<Found[]> {
  const { isAsked, articlesWith } = story.fingerprints;
  let places: readonly number[] | undefined;
  for (const fingerprint of fingerprints.toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)))) {
    const some = await articlesWith(fingerprint);
    places = places?.filter((place) => some.includes(place)) ?? some;
    if (places.length === 0) return [];
  }
  const found = await Promise.all(
    (places ?? []).map(async (article) => (stands((await story.article(article)).words) ? [{ article, words }] : [])),
  );
  return found.flat();
}

/** What stands in quotation marks in a sentence and has enough words, but too few for a window. */
function quotedIn(sentence: string, words: readonly ComparedWord[]): ComparedWord[][] {
  return quotationsIn(sentence)
    .map(({ start, end }) => words.filter((word) => word.start >= start - 1 && word.end <= end + 1))
    .filter((quoted) => weightOf(quoted) >= PHRASE && weightOf(quoted) < WINDOW);
}

async function byArticle(found: readonly Found[], story: ComparedStory): Promise<SameWords[]> {
  const grouped = Array.from(Map.groupBy(found, ({ article }) => article));
  const same = grouped.map(async ([at, places]): Promise<SameWords[]> => {
    const article = story.articles[at];
    if (!article) return [];
    const claims = quotesHolding(
      places.map(({ words }) => words),
      (await story.article(at)).claims,
    );
    return [{ article, claims, spans: merged(places.map(({ words }) => spanOf(words))) }];
  });
  return (await Promise.all(same)).flat();
}

const spanOf = (words: readonly ComparedWord[]): Span => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
});

/** Spans that overlap or follow each other as one. */
function merged(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
