import { remembered } from '../../remembered.ts';
import type { EntityKind } from '../../schemas/entity.ts';
import { findMentions } from '../../text/mentions.ts';
import type { PlainText } from '../../text/text.ts';
import { languageWords } from '../languages.ts';
import { bareName, lineText, type KnownEntity } from '../names.ts';
import { unknownNames } from '../newNames.ts';
import { isOutletName } from '../relays/outlets.ts';
import { sentenceAt, type SourceGuess } from '../source.ts';
import { mentionsOfPersons, personsIn } from '../speech/persons.ts';
import type { KnownStory } from './knownStory.ts';
import { extentOf, type Selection } from './selection.ts';

/** Somebody or something that a text names and no entity is yet: its name, and what kind of entity it seems to be. */
export interface NewEntity {
  name: string;
  kind: EntityKind;
}

/** So many names are worth a line. */
const MOST = 4;

/** Whom the selected words and their sentence name though the story does not know them: who speaks first. */
export function proposeNewEntities(
  selection: Selection,
  { attribution }: SourceGuess,
  story: KnownStory,
): readonly NewEntity[] {
  const { text, article } = selection;
  const { language } = article.data;
  const extent = extentOf(selection);
  const sentence = sentenceAt(text, extent, language);
  const stretch = text.text.slice(Math.min(sentence.start, extent.start), Math.max(sentence.end, extent.end));
  const speaker = attribution.at(-1);
  const persons = newPersonsIn(stretch, text, language, story.entities);
  const isPart = (name: string): boolean => persons.some((person) => person !== name && person.includes(name));
  const others = findMentions(lineText(stretch), namesOfText(text)(language)(story.entities))
    .map(({ key }) => key)
    .filter((name) => !isPart(name));
  const spoken = speaker?.named === true && speaker.entity === undefined ? [bareName(speaker.label)] : [];
  return [...new Set([...spoken.filter((name) => !isPart(name)), ...persons, ...others])]
    .slice(0, MOST)
    .map((name) => ({ name, kind: kindOf(name, persons) }));
}

function kindOf(name: string, persons: readonly string[]): EntityKind {
  if (persons.includes(name)) return 'person';
  return isOutletName(name) ? 'publication' : 'organisation';
}

/** The full names of the persons that a stretch of a text names. */
function newPersonsIn(
  stretch: string,
  text: PlainText,
  language: string,
  entities: readonly KnownEntity[],
): readonly string[] {
  const words = languageWords(language)?.speech;
  if (!words) return [];
  const found = mentionsOfPersons(stretch, personsIn(text, entities, words), words);
  return found.filter(({ entity }) => !entity).map(({ name }) => name);
}

/** The names of a text that are no opening of a sentence alone. It is asked for again for each claim. */
const namesOfText = remembered((text: PlainText) =>
  remembered((language: string) =>
    remembered((entities: readonly KnownEntity[]) =>
      unknownNames(text, language, entities)
        .filter(({ isWithin }) => isWithin)
        .map(({ name }) => ({ name, key: name })),
    ),
  ),
);
