import { remembered } from '../../remembered.ts';
import { findMentions } from '../../text/mentions.ts';
import type { PlainText } from '../../text/text.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { entitiesNamedIn, lineText, PROPER_NAME, type KnownEntity } from '../names.ts';
import { isCapital, isTitle, smallForm } from './tokens.ts';

/** Somebody whom a stretch of text names, and where. */
export interface PersonMention {
  start: number;
  end: number;
  name: string;
  /** Undefined where no entity has the name. */
  entity: KnownEntity | undefined;
}

/** The persons of a text: the entities, and those whom it names in full and later by the surname alone. */
export interface Persons {
  entities: readonly KnownEntity[];
  /** Full names that no entity has, by surname. */
  unknown: ReadonlyMap<string, string>;
}

/** A name of more words than this is no person's. */
const MOST_NAMES = 4;

/** The persons that a text names, as far as it shows that they are persons. Of each of its sentences it is asked again. */
export function personsIn(text: PlainText, entities: readonly KnownEntity[], words: SpeechWords): Persons {
  return personsBy(words)(entities)(text);
}

const personsBy = remembered((words: SpeechWords) =>
  remembered((entities: readonly KnownEntity[]) => remembered((text: PlainText) => readPersons(text, entities, words))),
);

function readPersons(text: PlainText, entities: readonly KnownEntity[], words: SpeechWords): Persons {
  const full = new Map<string, string>();
  const alone = new Set<string>();
  for (const { 0: found, index } of text.text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${PROPER_NAME}`, 'gu'))) {
    const { names, isTitled } = withoutTitles(found, words);
    const [surname = ''] = names.slice(-1);
    const isSentence = index === 0 || /[\n.”] ?$/.test(text.text.slice(Math.max(0, index - 2), index));
    const isAlone = isTitled || isSentence || /[\p{Ll},”] $/u.test(text.text.slice(Math.max(0, index - 2), index));
    if (isTitled || (names.length === 1 && isAlone)) alone.add(surname);
    if (names.length > 1 && names.length <= MOST_NAMES && !full.has(surname)) full.set(surname, names.join(' '));
  }
  const isPerson = ([surname]: [string, string]): boolean =>
    alone.has(surname) && !isTitle(smallForm(surname), words) && !words.stops.includes(smallForm(surname));
  return { entities, unknown: new Map([...full].filter(isPerson)) };
}

/** The names of a proper name without titles, nor words that only open a sentence: “In Miami”, “Mayor Ada Lund”. */
function withoutTitles(found: string, words: SpeechWords): { names: string[]; isTitled: boolean } {
  const names = found.replace(/[’']s?$/, '').split(' ');
  const opening = [words.stops, words.prepositions, words.determiners];
  const first = names.findIndex((name) => !opening.some((list) => list.includes(name.toLowerCase())));
  const bare = first === -1 ? [] : names.slice(first);
  const title = bare.findIndex((name) => !isTitle(smallForm(name), words));
  const start = title === -1 ? bare.length - 1 : title;
  return { names: bare.slice(start), isTitled: start > 0 };
}

/** Where a stretch of text names persons, known or not, in order. */
export function mentionsOfPersons(
  stretch: string,
  { entities, unknown }: Persons,
  words: SpeechWords,
): PersonMention[] {
  const all = entitiesNamedIn(stretch, entities);
  const known = all
    .filter(({ start, key }) => key.data.kind === 'person' && !isWithinName(stretch, start, key, words))
    .map(({ start, end, key }) => ({ start, end, name: stretch.slice(start, end), entity: key }));
  const names = [...unknown].flatMap(([surname, name]) => [surname, name].map((form) => ({ name: form, key: name })));
  const others = findMentions(lineText(stretch), names)
    .filter(({ start, end }) => !all.some((other) => other.start < end && start < other.end))
    .map(({ start, end, key }) => ({ start, end, name: key, entity: undefined }));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** Whether a person's name stands within another's: “Lund” in “Kim Lund” is not Ada Lund. A title before it is none. */
export function isWithinName(text: string, start: number, { data }: KnownEntity, words: SpeechWords): boolean {
  const before = /(?<![\p{L}’'-])([\p{L}’'.-]+) $/u.exec(text.slice(0, start))?.[1];
  if (data.kind !== 'person' || before === undefined || !isCapital(before)) return false;
  const opening = [words.stops, words.prepositions, words.determiners, words.and, words.but, words.beforeVerb];
  const small = smallForm(before);
  return !isTitle(small, words) && !data.name.includes(before) && !opening.some((list) => list.includes(small));
}
