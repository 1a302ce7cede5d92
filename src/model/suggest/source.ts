import type { ArticleData } from '../schemas/article.ts';
import { sentences } from '../text/sentences.ts';
import { blockAt, type PlainText, type Span } from '../text/text.ts';
import { anyOf, languageWords } from './languages.ts';
import { proposalWords } from './proposals.ts';
import type { SpeechWords } from './languages/words/speechWords.ts';
import { bareName, entityAtStart, PROPER_NAME, type KnownEntity } from './names.ts';
import type { Speaker } from './speech/resolve.ts';
import { isQuoted } from './speech/speaker.ts';
import { voiceOf, type Voice } from './speech/voice.ts';

/** One source of a chain: as the text has it, its entity by slug, and whether it is quoted or retold. */
export interface Link {
  label: string;
  entity?: string | undefined;
  named: boolean;
  mode: 'direct' | 'paraphrase';
}

/** A guess at who says a claim, and where that ends. */
export interface SourceGuess {
  attribution: Link[];
  /** Where the verb of saying stands, in the text. */
  verb?: Span;
  /** Undefined where more than one would fit. */
  origin: string | undefined;
}

/** Guesses the attribution and the origin of a quote, given by its spans in order, from the sentence around it and from what the article relays. */
export function guessSource(
  text: PlainText,
  spans: readonly Span[],
  article: Pick<ArticleData, 'language' | 'publisher' | 'relays'>,
  entities: readonly KnownEntity[],
): SourceGuess {
  const speech = languageWords(article.language)?.speech;
  const sources = proposalWords(article.language)?.sources;
  const quote = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const around = sentenceAt(text, quote, article.language);
  const voice = speech && voiceOf(spans, { text, language: article.language, words: speech, entities }, sources);
  const told = speech && toldIn(text.text.slice(around.start, around.end), speech, entities);
  const outlet = told ?? (voice?.isVague === true ? undefined : retold(article, entities));
  const mode = isQuoted(quote, { text }) ? ('direct' as const) : ('paraphrase' as const);
  return {
    attribution: voice ? [...linkTo(outlet, voice), { ...linkOf(voice), mode }] : [],
    ...(voice?.verb && { verb: voice.verb }),
    origin: originOf(voice, outlet, article),
  };
}

function linkOf({ label, entity, named }: Speaker): Pick<Link, 'label' | 'entity' | 'named'> {
  return { label, ...(entity && { entity: entity.slug }), named };
}

/** The outlet that a voice is heard through, if it is another. */
function linkTo(outlet: KnownEntity | undefined, { entity }: Speaker): Link[] {
  if (!outlet || outlet.slug === entity?.slug) return [];
  return [{ ...linkOf({ label: outlet.data.name, entity: outlet, named: true }), mode: 'paraphrase' }];
}

/** The sentence that a span begins in, or the block where there is none, such as in a heading. */
export function sentenceAt(text: PlainText, { start }: Span, language: string): Span {
  const found = sentences(text, language).find((sentence) => sentence.start <= start && start < sentence.end);
  return found ?? blockAt(text.blocks, start) ?? { start: 0, end: text.text.length };
}

/** The outlet that a source told, where it is a publication that we know. */
function toldIn(sentence: string, { told }: SpeechWords, entities: readonly KnownEntity[]): KnownEntity | undefined {
  for (const [, name = ''] of sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${anyOf(told)}) (${PROPER_NAME})`, 'gu'))) {
    const entity = entityAtStart(bareName(name), entities);
    if (entity?.data.kind === 'publication') return entity;
  }
  return undefined;
}

/** The one outlet that an article retells as a whole, which stands behind the sources that it has. */
function retold({ relays }: Pick<ArticleData, 'relays'>, entities: readonly KnownEntity[]): KnownEntity | undefined {
  const [only] = relays.filter(({ how }) => how !== 'quotation');
  return relays.length === 1 ? entities.find(({ slug }) => slug === only?.origin) : undefined;
}

/**
 * Where the chain ends: with whoever is named, else with the outlet that was told. Unnamed people of whom an article does
 * not say whom they told are unknown in one that passes other outlets on; where it passes on none they told it.
 */
function originOf(
  voice: Voice | undefined,
  outlet: KnownEntity | undefined,
  { publisher, relays }: Pick<ArticleData, 'publisher' | 'relays'>,
): string | undefined {
  if (voice?.entity) return voice.entity.slug;
  if (voice?.named === true) return undefined;
  if (outlet) return outlet.slug;
  if (!voice) return publisher;
  if (voice.isVague) return 'unknown';
  if (relays.filter(({ how }) => how !== 'quotation').length > 1) return undefined;
  return relays.length > 0 ? 'unknown' : publisher;
}
