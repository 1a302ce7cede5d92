import { anyOf } from './languages.ts';
import type { SpeechWords } from './languages/languageWords.ts';
import { bareName, entityAtEnd, PROPER_NAME, type KnownEntity } from './names.ts';
import type { Span } from '../text/text.ts';

/** Who seems to say a sentence: as the text has it, and which entity that is. */
export interface Speaker {
  label: string;
  entity: KnownEntity | undefined;
  /** Whether the text gives a name. */
  named: boolean;
}

/** A phrase that stands for a source, and where in its sentence the cue stands that shows it. */
interface Cue extends Span {
  phrase: string;
  /** What stands before the phrase, for “Ada Lund, the mayor, said”. */
  before: string;
}

/** A phrase longer than this is no name of a source. */
const MOST_WORDS = 8;

/**
 * Who seems to say the words at `quote` in a sentence: the source whose verb, or “according to”, stands nearest to them.
 * `earlier` is what the paragraph says before, in which “he” or “she” was named.
 */
export function speakerIn(
  sentence: string,
  quote: Span,
  { words, entities, earlier }: { words: SpeechWords; entities: readonly KnownEntity[]; earlier: string },
): Speaker | undefined {
  const away = ({ start, end }: Span): number => Math.max(0, quote.start - end, start - quote.end);
  const cues = [...cuesBefore(sentence, words), ...cuesOfVerbs(sentence, words)].sort(
    (a, b) => away(a) - away(b) || a.start - b.start,
  );
  for (const { phrase, before, start } of cues) {
    const speaker = resolve(phrase, before, { words, entities, earlier: `${earlier} ${sentence.slice(0, start)}` });
    if (speaker) return speaker;
  }
  return undefined;
}

function cuesBefore(sentence: string, words: SpeechWords): Cue[] {
  return Array.from(
    sentence.matchAll(new RegExp(`(?<!\\p{L})(?:${anyOf(words.accordingTo)}) ([^,;:—–“”"()]+)`, 'gu')),
    ({ 0: whole, 1: phrase = '', index }) => ({
      phrase: phrase.replace(/[.!?]$/, '').trim(),
      before: '',
      start: index,
      end: index + whole.length,
    }),
  );
}

function cuesOfVerbs(sentence: string, words: SpeechWords): Cue[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${anyOf(words.says)})(?!\\p{L})`, 'gu');
  return Array.from(sentence.matchAll(pattern), ({ 0: verb, index }) => {
    const span = { start: index, end: index + verb.length };
    const segments = sentence.slice(0, index).split(/[,;:—–“”"()]/);
    const close = subjectIn(segments.at(-1) ?? '', words);
    const comma = segments.length > 2 && close === '';
    const phrase = comma ? subjectIn(segments.at(-2) ?? '', words) : close;
    const before = (segments.at(comma ? -3 : -2) ?? '').trim();
    if (phrase !== '' && !(comma && /[“”"]\s*,?\s*$/.test(sentence.slice(0, index))))
      return { ...span, phrase, before };
    const after = /^\s+([^,.;:“”"()]+)/.exec(sentence.slice(span.end))?.[1] ?? '';
    return { ...span, phrase: close === '' ? after.trim() : '', before: '' };
  });
}

/** The subject of a clause up to its verb, without what may stand around it. */
function subjectIn(clause: string, { beforeSubject, beforeVerb }: SpeechWords): string {
  const words = clause.trim().split(/\s+/);
  while (words.length > 0 && beforeSubject.includes(words[0]?.toLowerCase() ?? '')) words.shift();
  while (words.length > 0 && beforeVerb.includes(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  return words.join(' ');
}

function resolve(
  phrase: string,
  before: string,
  { words, entities, earlier }: { words: SpeechWords; entities: readonly KnownEntity[]; earlier: string },
): Speaker | undefined {
  const count = phrase.split(' ').length;
  if (phrase === '' || count > MOST_WORDS) return undefined;
  if (words.pronouns.includes(phrase.toLowerCase())) return lastPerson(earlier, entities);
  const label = phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const known = headEntity(phrase, words, entities);
  if (known) return { label, entity: known, named: true };
  const isNamed = (text: string): boolean => new RegExp(`^(?:${PROPER_NAME})$`, 'u').test(text);
  const apart = isNamed(before) ? headEntity(before, words, entities) : undefined;
  if (apart) return { label: before, entity: apart, named: true };
  const isName = count > 1 && isNamed(phrase);
  return { label: isName ? bareName(label) : label, entity: undefined, named: isName };
}

/** The entity that a phrase is about; in “a spokesman for the port” that is not the port. */
function headEntity(
  phrase: string,
  { prepositions }: SpeechWords,
  entities: readonly KnownEntity[],
): KnownEntity | undefined {
  const entity = entityAtEnd(phrase, entities);
  if (!entity) return undefined;
  const names = [entity.data.name, ...entity.data.aliases].filter((name) => phrase.endsWith(name));
  const longest = Math.max(...names.map(({ length }) => length));
  const left = phrase
    .slice(0, phrase.length - longest)
    .toLowerCase()
    .split(/\s+/);
  return left.some((word) => prepositions.includes(word)) ? undefined : entity;
}

function lastPerson(earlier: string, entities: readonly KnownEntity[]): Speaker | undefined {
  let best: { at: number; speaker: Speaker } | undefined;
  for (const entity of entities) {
    if (entity.data.kind !== 'person') continue;
    for (const name of [entity.data.name, ...entity.data.aliases]) {
      const at = earlier.lastIndexOf(name);
      if (at > (best?.at ?? -1) || (at === best?.at && name.length > best.speaker.label.length))
        best = { at, speaker: { label: name, entity, named: true } };
    }
  }
  return best?.at === -1 ? undefined : best?.speaker;
}
