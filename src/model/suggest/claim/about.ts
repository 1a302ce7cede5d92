import { blockAt, type Span } from '../../text/text.ts';
import { sentenceAt } from '../source.ts';
import type { KnownStory } from './knownStory.ts';
import { votesOf, type NearClaim } from './near/nearest.ts';
import type { Proposal, Proposals } from './proposal.ts';
import { extentOf, type Selection } from './selection.ts';

/** From this chance on an entity is among those that are filled in: more would be wrong than would be missed. */
const FILLED_IN = 0.3;

/** An entity that the article nowhere names is at most offered: a near claim's is often another's matter. */
const UNNAMED = 0.2;

/** Below this chance an entity is not worth a line. */
const LEAST = 0.05;

/** What speaks for an entity, as the weights of a logistic function; at nothing it is hardly ever meant. */
const NOTHING = -4;
const NAMED = { words: 1.5, sentence: 0.3, paragraph: 0.9 };
const VOTES = 4;
/** Of the logarithm of how many claims are about it, and of how much rather editors take it than not where it is named. */
const FREQUENT = 0.2;
const TAKEN = 1.3;

/** Whether an entity is likely enough to be filled in. */
export function isFilledIn({ chance }: Proposal<string>): boolean {
  return chance >= FILLED_IN;
}

/** Whom a claim is about: those whom its words name or the words around them, and those whom near claims are about. */
export function proposeAbout(selection: Selection, near: readonly NearClaim[], story: KnownStory): Proposals<string> {
  const { text, spans, article } = selection;
  const named = namesIn(selection, story);
  const anywhere = new Set(named({ start: 0, end: text.text.length }));
  const words = new Set(spans.flatMap(named));
  const extent = extentOf(selection);
  const sentence = new Set(named(sentenceAt(text, extent, article.data.language)));
  const paragraph = new Set(named(blockAt(text.blocks, extent.start) ?? extent));
  const votes = votesOf(near, ({ data }) => data.about);
  const all = near.reduce((sum, { share }) => sum + share ** 2, 0);
  const known = new Set(story.entities.map(({ slug }) => slug));
  const chanceOf = (entity: string): number => {
    const { about = 0, named: times = 0, taken = 0 } = story.experience.get(entity) ?? {};
    const points =
      NOTHING +
      (words.has(entity) ? NAMED.words + TAKEN * ((taken + 1) / (times + 2) - 0.5) : 0) +
      (sentence.has(entity) ? NAMED.sentence : 0) +
      (paragraph.has(entity) ? NAMED.paragraph : 0) +
      VOTES * ((votes.get(entity) ?? 0) / (all || 1)) +
      FREQUENT * Math.log(1 + about);
    const chance = 1 / (1 + Math.exp(-points));
    return anywhere.has(entity) ? chance : Math.min(chance, UNNAMED);
  };
  return [...new Set([...words, ...sentence, ...paragraph, ...votes.keys()])]
    .filter((entity) => known.has(entity))
    .map((value) => ({ value, chance: chanceOf(value) }))
    .filter(({ chance }) => chance >= LEAST)
    .sort((a, b) => b.chance - a.chance);
}

/** Tells the entities that a stretch of the text names. */
function namesIn({ text, article }: Selection, story: KnownStory): (stretch: Span) => string[] {
  const mentions = story.mentionsIn(text, article.data.language);
  return (stretch) =>
    mentions.filter(({ start, end }) => start >= stretch.start && end <= stretch.end).map(({ key }) => key.slug);
}
