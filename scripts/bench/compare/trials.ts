import type { Content } from '../../../src/files/read/load.ts';
import type { Entries } from '../../../src/model/story/entries.ts';
import type { Article, Claim, Corpus } from '../../../src/model/story/corpus.ts';
import { join } from '../../../src/model/story/join/join.ts';
import { toldSentences, type ToldSentence } from '../../../src/model/compare/toldSentences.ts';
import { wholeStory } from '../../../src/model/compare/filed/wholeStory.ts';
import { withoutArticle } from '../suggestions/leftOut.ts';

/** A sentence of an article, told by the story without that article, and what would be right. */
export interface Trial {
  sentence: ToldSentence;
  /** The claims of its article that quote it. */
  own: readonly Claim[];
  /** The claims of other articles that say something to the same; none where it has no counterpart. */
  right: ReadonlySet<string>;
  /** The texts of the other articles, as they are displayed. */
  others: readonly string[];
}

/** For a claim, which claims of other articles a person judged to say something to the same. */
export type Judged = Readonly<Record<string, readonly string[]>>;

/** Leaves out one article after the other, and compares its text with the rest. */
export async function trialsOf({ entries, texts, records }: Content, judged: Judged): Promise<Trial[]> {
  const { story } = entries;
  if (!story) throw new Error('There is no story to compare with.');
  const whole = join({ ...entries, story }, texts, records);
  const trials = whole.articles.map((article) => trialsOfArticle(article, { ...entries, story }, texts, judged));
  return (await Promise.all(trials)).flat();
}

/** A story without one article and all that only that one knows. */
function storyWithout(entries: Entries, texts: Content['texts'], slug: string): Corpus {
  const left = withoutArticle(entries, slug);
  const articles = left.articles.filter((article) => article.slug !== slug);
  return join({ ...left, articles, story: entries.story }, texts);
}

async function trialsOfArticle(
  { slug, text, language, activeClaims }: Article,
  entries: Entries,
  texts: Content['texts'],
  judged: Judged,
): Promise<Trial[]> {
  const corpus = storyWithout(entries, texts, slug);
  const others = corpus.articles.map((other) => other.text.text);
  const sentences = await Array.fromAsync(toldSentences(text, language, await wholeStory(corpus)));
  return sentences.map((sentence) => {
    const own = activeClaims.filter(({ spans }) =>
      spans.some(({ start, end }) => start < sentence.end && end > sentence.start),
    );
    return { sentence, own, right: counterparts(own, corpus, judged), others };
  });
}

/** The claims with an answer that one of some claims has too, whatever the number is, and those that a person judged. */
function counterparts(own: readonly Claim[], { activeClaims }: Corpus, judged: Judged): Set<string> {
  const keys = new Set(own.flatMap(keysOf));
  const there = new Set(activeClaims.map(({ id }) => id));
  const alike = activeClaims.filter((claim) => keysOf(claim).some((key) => keys.has(key))).map(({ id }) => id);
  return new Set([...alike, ...own.flatMap(({ id }) => judged[id] ?? []).filter((id) => there.has(id))]);
}

const keysOf = ({ answers }: Claim): string[] =>
  answers.map(({ question, position = '#' }) => `${question.slug}:${position}`);
