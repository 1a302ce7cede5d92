import { quotationsIn } from '../suggest/speech/quotation.ts';
import type { Span } from '../text/text.ts';
import type { ComparedClaim, ComparedStory } from './comparedStory.ts';
import { ofShortSentence, PHRASE, phrasesOf, WINDOW, windowsOf, type Fingerprint, type Sort } from './fingerprints.ts';
import { quotesHolding } from './quotesHolding.ts';
import { weightOf, wordsOf, type ComparedWord } from './words.ts';

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
  const found = await Promise.all([
    ...windowsOf(words).map((window) => find('windows', [window], story)),
    ...(short ? [find('phrases', [short], story)] : []),
    ...quotedIn(sentence, words).map((quoted) => find('phrases', phrasesOf(quoted), story)),
  ]);
  return byArticle(found.flat(), story);
}

interface Found {
  article: number;
  words: readonly ComparedWord[];
}

/** The articles in which each of some runs stands, which together are one. */
async function find(sort: Sort, runs: readonly Fingerprint[], story: ComparedStory): Promise<Found[]> {
  const places = await Promise.all(runs.map(({ group, code }) => story.placesOf(sort, group, code)));
  const words = [...new Set(runs.flatMap((run) => run.words))];
  const others = places.slice(1);
  return (places[0] ?? [])
    .filter((article) => others.every((some) => some.includes(article)))
    .map((article) => ({ article, words }));
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
      await story.claimsOf(at),
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
