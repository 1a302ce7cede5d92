import { sentences } from '../../text/sentences.ts';
import type { PlainText } from '../../text/text.ts';
import { oneOf } from '../languages.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { entityAtEnd, PROPER_NAME, type KnownEntity } from '../names.ts';
import { cuesIn } from './cues.ts';
import { gendersIn, personKey } from './genders.ts';
import { isWithinName, mentionsOfPersons, personsIn } from './persons.ts';
import { maskQuotations } from './quotation.ts';
import { isSomebody } from './somebody.ts';
import { isCapital, isName, isPronoun, isTitle, smallForm, type Phrase } from './tokens.ts';

/** Who seems to say something: as the text has it, and which entity that is. */
export interface Speaker {
  label: string;
  entity: KnownEntity | undefined;
  /** Whether the text gives a name. */
  named: boolean;
}

/** What a guess at a speaker is made from. */
export interface Surroundings {
  text: PlainText;
  /** A BCP 47 tag. */
  language: string;
  words: SpeechWords;
  entities: readonly KnownEntity[];
}

/** Who is named farther before a pronoun than this many paragraphs is not meant by it. */
const PARAGRAPHS_BACK = 2;

/** Who a phrase at an offset of a text stands for; undefined where nothing is sure enough. */
export function resolve({ words: phrase }: Phrase, at: number, around: Surroundings): Speaker | undefined {
  const { words, entities } = around;
  const small = smallForm(phrase);
  if (words.pronouns.he.includes(small)) return lastPerson(at, 'he', around);
  if (words.pronouns.she.includes(small)) return lastPerson(at, 'she', around);
  if (isPronoun(small, words)) return undefined;
  const bare = untold(phrase, words)
    .replace(/[’']s?$/, '')
    .replace(/(?<!\.\p{L}|Jr|Sr|Inc|Co|Ltd|Corp)\.$/u, '');
  const label = bare.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const entity = headEntity(bare, words, entities) ?? ofWhom(bare, words, entities);
  return { label, entity, named: entity !== undefined || isNamed(bare, words) };
}

/** A phrase without whom it came to: “an internal report (seen by the Daily Gull)”. */
function untold(phrase: string, { told }: SpeechWords): string {
  return phrase.replace(new RegExp(` (?:${oneOf(told)}) ${PROPER_NAME}$`, 'u'), '');
}

/** The entity that a phrase with “his” or “their” stands for where “the” makes it a name: “his administration”. */
function ofWhom(phrase: string, words: SpeechWords, entities: readonly KnownEntity[]): KnownEntity | undefined {
  const [first = '', ...others] = phrase.split(' ');
  const small = first.toLowerCase();
  if (!words.determiners.includes(small) || words.articles.includes(small) || others.length === 0) return undefined;
  const forms = words.definite.map((article) => `${article} ${others.join(' ')}`.toLowerCase());
  return entities.find(({ data }) => data.aliases.some((alias) => forms.includes(alias.toLowerCase())));
}

/** Whether a phrase gives a name: “Kim Berg”, “the Quay”, not “Officials”, whose capital may be its sentence's. */
function isNamed(phrase: string, words: SpeechWords): boolean {
  const isNoun = new RegExp(`^(?:${oneOf(words.evidence)})$`, 'iu').test(phrase);
  return !isNoun && isName(withoutArticle(phrase, words), words);
}

/** “the Quay” without its article; of “The mayor” nothing is left off, since no name follows. */
function withoutArticle(phrase: string, words: SpeechWords): string {
  const [first = '', ...others] = phrase.split(' ');
  const isTitled = others.length === 1 && isTitle(smallForm(others[0] ?? ''), words);
  return words.definite.includes(first.toLowerCase()) && !isTitled ? others.join(' ') : phrase;
}

/** The entity that a phrase is about; in “a spokesman for the port” that is not the port, nor is Kim Lund Ada Lund. */
function headEntity(phrase: string, words: SpeechWords, entities: readonly KnownEntity[]): KnownEntity | undefined {
  const entity = entityAtEnd(phrase, entities) ?? entityAtEnd(headOf(phrase, words), entities);
  if (!entity) return undefined;
  const names = [entity.data.name, ...entity.data.aliases];
  const [head = phrase] = [phrase, headOf(phrase, words)].filter((form) => names.some((name) => form.endsWith(name)));
  const longest = Math.max(...names.filter((name) => head.endsWith(name)).map(({ length }) => length));
  const left = head.slice(0, head.length - longest);
  const hangs = left.split(/\s+/).some((word) => words.prepositions.includes(smallForm(word)));
  return hangs || isWithinName(head, left.length, entity, words) ? undefined : entity;
}

/** A phrase up to the preposition that hangs something on its name: “Ada Lund (of the port)”. */
function headOf(phrase: string, { prepositions }: SpeechWords): string {
  const parts = phrase.split(' ');
  const cut = parts.findIndex((part, at) => isCapital(parts[at - 1] ?? '') && prepositions.includes(part));
  return cut === -1 ? phrase : parts.slice(0, cut).join(' ');
}

/**
 * The person that “he” or “she” stands for: of the sentence before it that tells of somebody, in its paragraph or shortly
 * before, the one who speaks in it, or else the first.
 */
function lastPerson(at: number, pronoun: 'he' | 'she', around: Surroundings): Speaker | undefined {
  const { text, words, entities, language } = around;
  const persons = personsIn(text, entities, words);
  const genders = gendersIn(text, persons, words);
  const other = pronoun === 'he' ? 'she' : 'he';
  const index = text.blocks.findIndex(({ start, end }) => start <= at && at < end);
  for (const block of text.blocks.slice(Math.max(0, index - PARAGRAPHS_BACK), index + 1).reverse()) {
    const masked = maskQuotations(text.text.slice(block.start, block.end));
    const all = sentences({ text: text.text, blocks: [{ ...block, heading: false }] }, language);
    for (const { start, end } of all.filter((sentence) => sentence.start < at).reverse()) {
      const stretch = masked.slice(start - block.start, Math.min(end, at) - block.start);
      const fitting = mentionsOfPersons(stretch, persons, words).filter((one) => genders.get(personKey(one)) !== other);
      const speaking = cuesIn(stretch, words).at(-1)?.source;
      const speaks = fitting.find((one) => speaking && one.start >= speaking.start && one.end <= speaking.end);
      if (!speaks && speaking && isUnknown(speaking.words, pronoun, around)) return resolve(speaking, start, around);
      const person = speaks ?? fitting[0];
      if (person) return { label: person.name, entity: person.entity, named: true };
    }
  }
  return undefined;
}

/** Whether whoever speaks is a person whom neither an entity nor another sentence of the text has told of. */
function isUnknown(phrase: string, pronoun: 'he' | 'she', { words, entities }: Surroundings): boolean {
  return isSomebody(phrase, pronoun, words) && headEntity(phrase, words, entities) === undefined;
}
