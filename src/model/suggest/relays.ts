import { sentences } from '../text/sentences.ts';
import type { PlainText } from '../text/text.ts';
import { anyOf, languageWords } from './languages.ts';
import { bareName, entityAtStart, PROPER_NAME, type KnownEntity } from './names.ts';

/** An outlet whose reporting a text seems to pass on, and the sentence that shows it. */
export interface RelayEvidence {
  name: string;
  /** The entity of that name; undefined where there is none yet. */
  entity: string | undefined;
  /** The words that show it. */
  found: string;
  sentence: string;
}

/**
 * The outlets that a text seems to pass on, each with the first sentence that shows it: “told …”, “first reported by
 * …”. A known entity counts only where it is a publication. Nothing in a language that we have no words for.
 */
export function relayEvidence(text: PlainText, language: string, entities: readonly KnownEntity[]): RelayEvidence[] {
  const words = languageWords(language)?.speech;
  if (!words) return [];
  const pattern = new RegExp(
    `(?<!\\p{L})(?:${anyOf(words.beforeOutlet)}) (?<after>${PROPER_NAME})|(?<before>${PROPER_NAME}) (?:${anyOf(words.afterOutlet)})(?!\\p{L})`,
    'gu',
  );
  const found = new Map<string, RelayEvidence>();
  for (const { start, end } of sentences(text, language)) {
    const sentence = text.text.slice(start, end);
    for (const { 0: shown, groups } of sentence.matchAll(pattern)) {
      const name = bareName(groups?.after ?? groups?.before ?? '');
      const entity = entityAtStart(name, entities);
      if (entity ? entity.data.kind !== 'publication' : isAnyone(name, groups?.before !== undefined)) continue;
      const key = entity?.slug ?? name;
      if (!found.has(key))
        found.set(key, { name: entity?.data.name ?? name, entity: entity?.slug, found: shown, sentence });
    }
  }
  return [...found.values()];
}

/** A single capitalised word before a verb may be any word that opens a sentence. */
function isAnyone(name: string, beforeVerb: boolean): boolean {
  return beforeVerb && !/[ \p{Lu}]/u.test(name.slice(1));
}
