import type { EntityKind } from '../../schemas/entity.ts';
import type { KeyedSpan } from '../../text/segments.ts';
import type { Span } from '../../text/text.ts';
import type { StatementWords } from '../languages/words/statementWords.ts';
import type { KnownStory } from '../claim/knownStory.ts';
import type { Selection } from '../claim/selection.ts';
import type { KnownEntity } from '../names.ts';
import { resolve, type Surroundings } from '../speech/resolve.ts';
import { quotationsIn } from '../speech/quotation.ts';
import { smallForm } from '../speech/tokens.ts';
import { houseForm, isBesideNoun } from './houseForms.ts';

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
  const persons = [...shortNames(selection, around, story), ...pronouns(selection, around, words)]
    .filter((found) => !isQuoted(found, selection))
    .sort((a, b) => a.start - b.start)
    .filter(({ name }) => !named.has(name) && named.add(name));
  return [...persons, ...otherNames(selection, around, story)].map(({ start, end, words: put }) => ({
    ...{ start, end, words: put },
  }));
}

/** Whether words stand in quotation marks that are selected with them: they are somebody’s own. */
function isQuoted({ start, end }: Span, { text: { text }, spans }: Selection): boolean {
  return spans.some((span) =>
    quotationsIn(text.slice(span.start, span.end)).some(
      (one) => start >= span.start + one.start && end <= span.start + one.end,
    ),
  );
}

type Named = Replacement & { name: string };

/** Where the selected words name persons. One that is named in full already is left as it is, as is “Lund” in “the Lund family” and in “Lund Tower”. */
function shortNames(selection: Selection, { words }: Surroundings, story: KnownStory): Named[] {
  const { text } = selection.text;
  return mentionsIn(selection, story)
    .filter(({ key }) => key.data.kind === 'person')
    .map(({ start, end, key: { data } }) => {
      const isPart = data.name.endsWith(text.slice(start, end));
      const before = smallForm(/(\S*)\s*$/.exec(text.slice(0, start))?.[1] ?? '');
      const hangs =
        (words.determiners.includes(before) && isBesideNoun(text.slice(end), words)) ||
        /^ \p{Lu}/u.test(text.slice(end));
      return { start, end, name: data.name, words: isPart && !hangs ? data.name : text.slice(start, end) };
    });
}

/** What editors name as they are used to, whatever an article calls it. What people do has no such name. */
const NAMED_OTHERWISE: readonly EntityKind[] = ['place', 'organisation', 'publication'];

/** Where the selected words name others than persons, by the names that the statements of the story have for them. */
function otherNames(selection: Selection, { words }: Surroundings, story: KnownStory): Replacement[] {
  const { text } = selection.text;
  return mentionsIn(selection, story)
    .filter((found) => NAMED_OTHERWISE.includes(found.key.data.kind) && !isQuoted(found, selection))
    .map(({ start, end, key }) => ({
      ...{ start, end },
      words: houseForm(
        key,
        text.slice(start, end),
        { before: text.slice(0, start), after: text.slice(end) },
        words,
        story,
      ),
    }));
}

function mentionsIn({ text, article, spans }: Selection, story: KnownStory): KeyedSpan<KnownEntity>[] {
  return story
    .mentionsIn(text, article.data.language)
    .filter(({ start, end }) => spans.some((span) => start >= span.start && end <= span.end));
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
        // Whoever the words name before, though by a part of the name alone, is “he” in them.
        if (text.text.slice(span.start, start).includes(name.slice(name.lastIndexOf(' ') + 1))) return [];
        return [
          { start, end, name, words: possessive === undefined ? name : words.possessive.replace('{name}', name) },
        ];
      },
    ),
  );
}
