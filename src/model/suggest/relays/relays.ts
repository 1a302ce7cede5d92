import { sentences } from '../../text/sentences.ts';
import type { PlainText } from '../../text/text.ts';
import { agencyLines } from './agencyLines.ts';
import { anyOf, languageWords } from '../languages.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { bareName, entityAtStart, PROPER_NAME, type KnownEntity } from '../names.ts';
import { isOutletName } from './outlets.ts';
import type { RelayEvidence } from './relay.ts';

/**
 * The outlets that a text seems to pass on, each with the first sentence that shows it: an agency in the line before or
 * after the report, “told …”, “first reported by …”. A known entity counts only where it is a publication. Within
 * sentences nothing is found in a language that we have no words for.
 */
export function relayEvidence(text: PlainText, language: string, entities: readonly KnownEntity[]): RelayEvidence[] {
  const words = languageWords(language)?.speech;
  const all = [...agencyLines(text, entities), ...(words ? passedOnIn(text, language, words, entities) : [])];
  const found = new Map<string, RelayEvidence>();
  for (const relay of all) {
    const key = relay.entity ?? relay.name;
    if (!found.has(key)) found.set(key, relay);
  }
  return [...found.values()];
}

function passedOnIn(
  text: PlainText,
  language: string,
  words: SpeechWords,
  entities: readonly KnownEntity[],
): RelayEvidence[] {
  const pattern = patternOf(words);
  return sentences(text, language).flatMap(({ start, end }) => {
    const sentence = text.text.slice(start, end);
    return Array.from(sentence.matchAll(pattern)).flatMap(({ 0: found, groups = {} }) => {
      const name = nameIn(groups.surely ?? groups.perhaps ?? groups.reports ?? groups.of ?? '', words);
      const isSure = groups.surely !== undefined || (groups.reports !== undefined && name.includes(' '));
      const outlet = outletOf(name, isSure, entities);
      return outlet ? [{ ...outlet, how: 'quotation' as const, found, sentence }] : [];
    });
  });
}

const patterns = new WeakMap<SpeechWords, RegExp>();

function patternOf(words: SpeechWords): RegExp {
  const made =
    patterns.get(words) ??
    new RegExp(
      [
        `(?<!\\p{L})(?:${anyOf(words.passedOn)}) (?<surely>${PROPER_NAME})`,
        `(?<!\\p{L})(?:${anyOf(words.beforeOutlet)}) (?<perhaps>${PROPER_NAME})`,
        `(?<reports>${PROPER_NAME}) (?:${anyOf(words.afterOutlet)})(?!\\p{L})`,
        `(?<of>${PROPER_NAME})(?:[’']s)? (?:${anyOf(words.afterOutletWord)})(?!\\p{L})`,
      ].join('|'),
      'gu',
    );
  patterns.set(words, made);
  return made;
}

/** A name without words that only open a sentence, and without whose reporter it is: “CNN’s Kim Berg”. */
function nameIn(found: string, { stops, prepositions }: SpeechWords): string {
  const [owner = ''] = found.split(/[’']s?(?= )/);
  const parts = owner.split(' ');
  const first = parts.findIndex((part) => ![...stops, ...prepositions].includes(part.toLowerCase()));
  return bareName(parts.slice(Math.max(0, first)).join(' '));
}

/** The outlet of a name: a known publication, or a name that no entity has and that is surely or by its words an outlet’s. */
function outletOf(
  name: string,
  isSure: boolean,
  entities: readonly KnownEntity[],
): Pick<RelayEvidence, 'name' | 'entity'> | undefined {
  const entity = entityAtStart(name, entities);
  if (entity?.data.kind === 'publication') return { name: entity.data.name, entity: entity.slug };
  const isOther = entity !== undefined && [entity.data.name, ...entity.data.aliases].includes(name);
  if (name === '' || isOther) return undefined;
  return isOutletName(name) || (isSure && entity === undefined)
    ? { name: name.replace(/^The /, ''), entity: undefined }
    : undefined;
}
