import type { ArticleData } from '../schemas/article.ts';
import { sentences } from '../text/sentences.ts';
import { blockAt, type PlainText, type Span } from '../text/text.ts';
import { anyOf, languageWords } from './languages.ts';
import type { SpeechWords } from './languages/languageWords.ts';
import { bareName, entityAtStart, PROPER_NAME, type KnownEntity } from './names.ts';
import type { Speaker } from './speech/resolve.ts';
import { isQuoted, speakerOf } from './speech/speaker.ts';

/** A guess at who says a claim, and where that ends. */
export interface SourceGuess {
  attribution: { label: string; entity?: string; named: boolean; mode: 'direct' | 'paraphrase' }[];
  /** Undefined where more than one would fit. */
  origin: string | undefined;
}

/** Guesses the attribution and the origin of a quote from the sentence around it and from what the article relays. */
export function guessSource(
  text: PlainText,
  quote: Span,
  article: Pick<ArticleData, 'language' | 'publisher' | 'relays'>,
  entities: readonly KnownEntity[],
): SourceGuess {
  const words = languageWords(article.language)?.speech;
  const around = sentenceAt(text, quote, article.language);
  const sentence = text.text.slice(around.start, around.end);
  const speaker = words && speakerOf(quote, { text, language: article.language, words, entities });
  const outlet = (words && toldIn(sentence, words, entities)) ?? retold(article, entities, speaker);
  const mode = isQuoted(quote, { text }) ? ('direct' as const) : ('paraphrase' as const);
  const isOutlet = speaker?.entity !== undefined && speaker.entity.slug === outlet?.slug;
  return {
    attribution: [
      ...(outlet && speaker && !isOutlet
        ? [{ label: outlet.data.name, entity: outlet.slug, named: true, mode: 'paraphrase' as const }]
        : []),
      ...(speaker
        ? [
            {
              label: speaker.label,
              ...(speaker.entity && { entity: speaker.entity.slug }),
              named: speaker.named,
              mode,
            },
          ]
        : []),
    ],
    origin: originOf(speaker, outlet, article),
  };
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

/** The one outlet that an article retells as a whole, which stands behind the sources that it does not name. */
function retold(
  { relays }: Pick<ArticleData, 'relays'>,
  entities: readonly KnownEntity[],
  speaker: Speaker | undefined,
): KnownEntity | undefined {
  const [only] = relays.filter(({ how }) => how !== 'quotation');
  return relays.length === 1 && !speaker?.named ? entities.find(({ slug }) => slug === only?.origin) : undefined;
}

function originOf(
  speaker: Speaker | undefined,
  outlet: KnownEntity | undefined,
  { publisher, relays }: Pick<ArticleData, 'publisher' | 'relays'>,
): string | undefined {
  if (speaker?.named) return speaker.entity?.slug;
  if (outlet) return outlet.slug;
  if (!speaker) return publisher;
  return relays.length > 1 ? undefined : (relays[0]?.origin ?? publisher);
}
