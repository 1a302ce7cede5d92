import { speaker } from '../../../model/claims/chain.ts';
import type { Article, Claim, Corpus, Question, Story } from '../../../model/story/corpus.ts';
import { answersTo } from '../../../model/questions/answers.ts';
import { standingOf } from '../../../model/questions/standing.ts';
import { titleMarking } from '../../../model/text/language/marking.ts';
import { shareImageUrl, storyImageUrl } from '../../../urls.ts';
import { verdict } from '../../../wording/question/verdict.ts';
import { wordsOf, type Words } from '../../../wording/catalogues.ts';
import type { Card, PageCard, Words as CardWords } from './card.ts';
import { lackingIn } from './fonts.ts';

/**
 * Every card of a corpus that is to be drawn and that the typefaces can draw; for each of the others, the characters that they
 * lack.
 */
export function cardsOf(corpus: Corpus): { cards: Card[]; lacking: string[][] } {
  const { story, articles, claims, questions, gone } = corpus;
  const words = wordsOf(story);
  if (story.shareImages === false) return { cards: [], lacking: [] };
  const all = [
    undefined,
    ...articles.map((article) => articleCard(words, article)),
    ...claims
      .filter((claim) => story.shareImages === 'claims' || wasPictured(claim, corpus))
      .map((claim) => claimCard(words, claim)),
    ...[...questions, ...gone.questions].map((question) => questionCard(words, question)),
  ];
  const tried = all.map((card) => ({ whole: wholeCard(story, card), drawable: cardIn(story, card) }));
  return {
    cards: tried.flatMap(({ drawable }) => drawable ?? []),
    lacking: tried.flatMap(({ whole, drawable }) => (drawable ? [] : [lackingIn(whole)])),
  };
}

/** Whether a picture of the claim was published before, so that others may show it: it stays at its address. */
function wasPictured({ firstPublished }: Claim, { picturesUntil }: Corpus): boolean {
  return firstPublished !== undefined && picturesUntil !== undefined && firstPublished <= picturesUntil;
}

/** The card that stands for a claim's page: its own where each claim has one that can be drawn, or else its article's. */
export function claimPageCard(words: Words, claim: Claim, story: Story): PageCard {
  const own = story.shareImages === 'claims' ? cardIn(story, claimCard(words, claim)) : undefined;
  return own ?? articleCard(words, claim.article);
}

/** A card with the name of its story; without one, the card of the story. Undefined where the typefaces lack a character. */
export function cardIn(story: Story, card?: PageCard): Card | undefined {
  const whole = wholeCard(story, card);
  return lackingIn(whole).length === 0 ? whole : undefined;
}

function wholeCard(story: Story, card: PageCard | undefined): Card {
  return card ? { ...card, language: story.language, story: story.title } : storyCard(story);
}

/** The card of a claim: its statement, who says so and how, the article and its date. */
export function claimCard(words: Words, claim: Claim): PageCard {
  const { id, article, modality, status, statement } = claim;
  const said = speaker(claim);
  return {
    path: shareImageUrl('claims', id),
    ...(status === 'active'
      ? { kind: words.modalities[modality].name, modality }
      : { kind: words.shareImage.gone[status] }),
    ...(said === undefined ? {} : { speaker: said }),
    title: { text: statement, source: false },
    from: titleOf(article),
    details: printed(words, article),
  };
}

/** The card of a question: where its answers stand to one another, and what they are. */
export function questionCard(words: Words, question: Question): PageCard {
  const answers = answersTo(question);
  return {
    path: shareImageUrl('questions', question.slug),
    kind: words.standings.names[standingOf(answers)].name,
    title: { text: question.question, source: false },
    // The typefaces have no arrow.
    details: capitalised(verdict(words, question, answers).replaceAll(' → ', ', ')),
  };
}

/** The card of an article: its title, its publisher, its date and how much it claims. */
export function articleCard(words: Words, article: Article): PageCard {
  const { slug, genre } = article;
  return {
    path: shareImageUrl('articles', slug),
    kind: words.shareImage.genres[genre],
    title: titleOf(article),
    details: `${printed(words, article)} · ${words.shareImage.claims({ number: article.activeClaims.length })}`,
  };
}

function storyCard({ title, dek, language }: Story): Card {
  return { path: storyImageUrl, language, kind: 'Claimline', title: { text: title, source: false }, details: dek };
}

/** What a card says beside its title, in one line. */
export function detailsInWords({ shareImage }: Words, { kind, speaker: said, from, details }: PageCard): string {
  return [said === undefined ? kind : shareImage.kindAndSpeaker({ kind, speaker: said }), from?.text, details]
    .filter(Boolean)
    .join(' · ');
}

/** The title of an article, in its own language where it prints it. */
function titleOf({ title, titleSupplied, marking }: Article): CardWords {
  const { lang } = titleMarking({ titleSupplied, marking });
  return { text: title, source: !titleSupplied, ...(lang === undefined ? {} : { language: lang }) };
}

function printed({ shareImage }: Words, { publisherEntity, published }: Article): string {
  return shareImage.printed({ publisher: publisherEntity?.name ?? shareImage.publisherUnknown, day: published.date });
}

function capitalised(text: string): string {
  return text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
