import type { Span } from '../../text/text.ts';
import type { StatementWords } from '../languages/languageWords.ts';
import type { KnownStory } from '../claim/knownStory.ts';
import type { Selection } from '../claim/selection.ts';
import { resolve, type Surroundings } from '../speech/resolve.ts';

/** Words to be put in place of others of a text. */
export interface Replacement extends Span {
  words: string;
}

/**
 * The full names of the persons that some words name by a part of theirs, and the names of those for whom “he”, “she” and
 * “his” stand, each where they come first.
 */
export function namesFor(
  selection: Selection,
  around: Surroundings,
  words: StatementWords,
  story: KnownStory,
): Replacement[] {
  const named = new Set<string>();
  const all = [...shortNames(selection, story), ...pronouns(selection, around, words)];
  return all
    .sort((a, b) => a.start - b.start)
    .filter(({ name }) => !named.has(name) && named.add(name))
    .map(({ start, end, words: put }) => ({ start, end, words: put }));
}

type Named = Replacement & { name: string };

/** Where the selected words name persons. One that is named in full already is left as it is. */
function shortNames({ text, article, spans }: Selection, story: KnownStory): Named[] {
  return story
    .mentionsIn(text, article.data.language)
    .filter(
      ({ key, start, end }) =>
        key.data.kind === 'person' && spans.some((span) => start >= span.start && end <= span.end),
    )
    .map(({ start, end, key: { data } }) => {
      const isPart = data.name.endsWith(text.text.slice(start, end));
      return { start, end, name: data.name, words: isPart ? data.name : text.text.slice(start, end) };
    });
}

function pronouns({ text, spans }: Selection, around: Surroundings, words: StatementWords): Named[] {
  const { he, she } = around.words.pronouns;
  return spans.flatMap((span) =>
    Array.from(text.text.slice(span.start, span.end).matchAll(/(?<![\p{L}’'-])\p{L}+(?![\p{L}’'-])/gu)).flatMap(
      ({ 0: word, index }) => {
        const small = word.toLowerCase();
        const possessive = Object.hasOwn(words.possessives, small) ? words.possessives[small] : undefined;
        const pronoun = possessive ?? ([...he, ...she].includes(small) ? small : undefined);
        if (pronoun === undefined) return [];
        const [start, end] = [span.start + index, span.start + index + word.length];
        const speaker = resolve({ start, end, words: pronoun }, start, around);
        if (!speaker?.named) return [];
        const name = speaker.entity?.data.name ?? speaker.label;
        return [
          { start, end, name, words: possessive === undefined ? name : words.possessive.replace('{name}', name) },
        ];
      },
    ),
  );
}
