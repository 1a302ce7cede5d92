import type { WordedStory } from './entries.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { EventData } from '../schemas/event.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Status } from '../schemas/standing.ts';
import type { Marking } from '../text/language/marking.ts';
import type { Script } from '../text/language/scripts.ts';
import type { KeyedSpan } from '../text/segments.ts';
import type { Coverage } from '../text/sentences.ts';
import type { PlainText, Span } from '../text/text.ts';
import type { Removed, RemovedClaim } from './removed.ts';

export interface Story extends WordedStory {
  body: string;
  /** Those of its language and of its articles' languages that need typefaces beside those of every page. */
  scripts: Script[];
}

export interface Article extends Omit<ArticleData, 'status' | 'reason' | 'since'> {
  slug: string;
  /** Its name in lists, charts and prose; no other article has it. */
  short: string;
  /** The Markdown of its text; empty where only excerpts are shown. */
  body: string;
  /** The language and the direction of its words, where they differ from the editors'. */
  marking: Marking;
  /** Undefined where the publisher is unknown. */
  publisherEntity: Entity | undefined;
  relayed: { origin: Entity; how: ArticleData['relays'][number]['how'] }[];
  /**
   * The text that may be shown: all of it, or the excerpts that claims quote. No other field holds words of the
   * article.
   */
  text: PlainText;
  /** In the order of the text. */
  claims: Claim[];
  /** Those that stand. */
  activeClaims: Claim[];
  /** Claims that were taken down; blocks (█) stand in the text in place of their words. */
  removedClaims: RemovedClaim[];
  /** Of the whole text; sentences without a claim are listed only where all of it is shown. */
  coverage: Coverage;
  /** Every place where the text, as it is shown, names an entity. */
  mentions: KeyedSpan<Entity>[];
}

/** One source that a claim names on the way to its origin. */
export interface Link {
  label: string;
  entity: Entity | undefined;
  named: boolean;
  mode: 'direct' | 'paraphrase';
}

/** What a claim says to a question: one of its positions, or a value where it asks for a quantity. */
export interface ClaimAnswer extends Omit<ClaimData['answers'][number], 'question'> {
  question: Question;
}

/** How a claim stands to another one, and why. */
export interface Relation extends Omit<ClaimData['relations'][number], 'claim'> {
  claim: Claim;
}

export interface Claim extends Omit<
  ClaimData,
  'attribution' | 'about' | 'event' | 'origin' | 'answers' | 'relations' | 'status'
> {
  article: Article;
  status: Status;
  /** Where its quote stands in what is shown of the article's text. */
  spans: Span[];
  /** From the article outward. */
  attribution: Link[];
  /** Undefined where it is unknown. */
  origin: Entity | undefined;
  about: Entity[];
  event: Event | undefined;
  answers: ClaimAnswer[];
  relations: Relation[];
  /** The editors' note, in Markdown; empty where there is none. */
  note: string;
  /** The day on which it was first published; undefined before that. */
  firstPublished: string | undefined;
  /** The claims that replace it. */
  replacements: Claim[];
  /** The claims that it replaces. */
  replaced: Claim[];
}

export interface Entity extends Omit<EntityData, 'memberOf'> {
  slug: string;
  memberOf: Entity | undefined;
  body: string;
  /**
   * Claims about it, claims that name it as a source, and claims whose origin it is; each in order of publication and
   * text.
   */
  claimsAbout: Claim[];
  claimsBy: Claim[];
  claimsFrom: Claim[];
  events: Event[];
  /** What each article calls it: the names that occur there, most used first. */
  names: { article: Article; names: string[] }[];
}

export interface Event extends Omit<EventData, 'place' | 'participants'> {
  slug: string;
  body: string;
  place: Entity | undefined;
  participants: Entity[];
  /** In order of publication and text. */
  claims: Claim[];
  /** Those that stand. */
  activeClaims: Claim[];
}

export interface Question extends QuestionData {
  slug: string;
  body: string;
  /** In order of publication and text. */
  claims: Claim[];
  /** Those that stand. */
  activeClaims: Claim[];
}

/** One story, joined: everything refers to everything else directly. */
export interface Corpus {
  story: Story;
  /** In order of publication. */
  articles: Article[];
  /** By article, then in the order of the text; withdrawn and replaced ones too. */
  claims: Claim[];
  /** Those that stand. */
  activeClaims: Claim[];
  /** By name. */
  entities: Entity[];
  /** In order of time. */
  events: Event[];
  questions: Question[];
  /** What was withdrawn or replaced, and is kept at its address; nothing else lists it. */
  gone: { events: Event[]; questions: Question[] };
  /** Claims that appeared by this day were published with a picture of each, which stays; undefined where none were. */
  picturesUntil: string | undefined;
  /** What was taken down: its address stays, and nothing else here holds a word of it. */
  removed: { articles: Removed[]; claims: RemovedClaim[] };
  /** The days and months whose page of what was known then has been published, so that it stays. */
  asOf: string[];
  /** The pairs of them whose page of what changed between them has been published, so that it stays. */
  changes: { from: string; to: string }[];
  /** The ids of claims that once had a page of their own for frames, whose address leads to them for good. */
  embedded: string[];
  /** The addresses from which a page has moved, and where it stands now, as `<collection>/<slug>`. */
  moves: { from: string; to: string }[];
}
