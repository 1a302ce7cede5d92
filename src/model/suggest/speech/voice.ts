import type { Span } from '../../text/text.ts';
import { anyOf, oneOf } from '../languages.ts';
import type { SourceWords } from '../languages/words/sourceWords.ts';
import { isOwnVoice } from './ownVoice.ts';
import { maskQuotations } from './quotation.ts';
import type { Speaker, Surroundings } from './resolve.ts';
import { sayingOf } from './speaker.ts';
import { speaksFor } from './standIn.ts';

/** Whose voice a claim is in. Its entity is whom the speaker speaks for. */
export interface Voice extends Speaker {
  /** Whether nobody can tell who it is or whom it told: “sources”, “reportedly”. */
  isVague: boolean;
  /** Where its verb of saying stands, in the text. */
  verb: Span | undefined;
}

/** Whose voice a quote is in, given by its spans in order; undefined where that is the article’s own. */
export function voiceOf(
  spans: readonly Span[],
  around: Surroundings,
  sources: SourceWords | undefined,
): Voice | undefined {
  const { text } = around.text;
  const quote = { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const saying = sayingOf(quote, around);
  if (!sources) return saying && { ...saying.speaker, isVague: false, verb: saying.verb };
  if (saying && !isOwnVoice(quote, saying, around, sources)) {
    const { speaker, verb } = saying;
    const isVague = !speaker.named && new RegExp(`^(?:${oneOf(sources.vague)})$`, 'u').test(speaker.label);
    const behind = speaksFor(speaker, around, sources);
    if (behind?.data.kind === 'publication')
      return { label: behind.data.name, entity: behind, named: true, isVague, verb };
    return { ...speaker, entity: behind ?? speaker.entity, isVague, verb };
  }
  const hearsay = new RegExp(`(?<!\\p{L})(?:${anyOf(sources.hearsay)})(?!\\p{L})`, 'u');
  if (!spans.some(({ start, end }) => hearsay.test(maskQuotations(text.slice(start, end))))) return undefined;
  return { label: sources.unnamed, entity: undefined, named: false, isVague: true, verb: undefined };
}
