import type { Modality } from '../../schemas/claim.ts';
import { primaryLanguage } from '../../text/language/primaryLanguage.ts';
import type { KnownStory } from '../claim/knownStory.ts';
import type { Proposals } from '../claim/proposal.ts';
import type { Selection } from '../claim/selection.ts';
import { cuesOf } from '../claim/sorts/cues.ts';
import { anyOf, languageWords } from '../languages.ts';
import { proposalWords } from '../proposals.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import type { StatementWords } from '../languages/words/statementWords.ts';
import { monthsOf } from '../printed/monthNames.ts';
import type { SourceGuess } from '../source.ts';
import { askedIn } from './asking.ts';
import { clauseOf, daysFor } from './clause.ts';
import { houseForm } from './houseForms.ts';
import { namesFor, type Replacement } from './names.ts';
import { whenInWords } from './when.ts';

/** What is known of a claim before its statement is proposed. */
export interface Told {
  source: SourceGuess;
  modality: Proposals<Modality>;
  said: Proposals<string>;
  /** The language of the editors, a BCP 47 tag. */
  language: string;
}

/**
 * Statements that can be read alone, made of the selected words, the likeliest first: who says it, when, names as the story
 * has them for parts of them and for pronouns, days with their years, in the past tense. None where the article is in
 * another language than statements are, or in one that we have no words for.
 */
export function proposeStatements(selection: Selection, told: Told, story: KnownStory): string[] {
  const { article, text } = selection;
  const { language } = article.data;
  const speech = languageWords(language)?.speech;
  const statements = proposalWords(language)?.statements;
  if (!statements || !speech || primaryLanguage(language) !== primaryLanguage(told.language)) return [];
  const around = { text, language, words: speech, entities: story.entities };
  const names = namesFor(selection, around, statements, story);
  const days = daysFor(selection, told.language, statements, speech);
  const put = (replaced: readonly Replacement[]): string =>
    withoutJoint(clauseOf(selection, [...replaced, ...days], statements, speech), speech);
  const clause = put(names);
  const isSmall = (word: string): boolean => isNoName(word, text.text, speech);
  const asked = told.source.attribution.length === 0 ? askedIn(clause, statements, speech) : undefined;
  const values = valuesFor(asked ?? clause.replace(/\?$/, ''), selection, told, { statements, speech }, story);
  if (told.source.attribution.length === 0 && (asked !== undefined || isQuestion(clause, language)))
    return [fill(asked === undefined ? statements.asked : statements.askedWhether, values, isSmall)];
  // Whoever a frame names is “she” in what she says.
  const spoken = {
    ...values,
    clause: put(names.filter((name) => !isOwnPronoun(name, selection, values.source, speech))),
  };
  return framesFor(selection, told, statements, story).map((frame) =>
    asSentence(fill(frame, frame.startsWith('{source}') ? spoken : values, isSmall)),
  );
}

/** Whether a name is to be put in place of a pronoun of whoever speaks. */
function isOwnPronoun(
  { start, end, words }: Replacement,
  { text: { text } }: Selection,
  speaker: string,
  { pronouns }: SpeechWords,
): boolean {
  return words === speaker && [...pronouns.he, ...pronouns.she].includes(text.slice(start, end).toLowerCase());
}

/** Without the word that joins a sentence to the one before: “But it is shut”. */
function withoutJoint(clause: string, { and, but }: SpeechWords): string {
  return clause.replace(new RegExp(`^(?:${anyOf([...and, ...but])}),? (?=\\p{Ll})`, 'u'), '');
}

function isQuestion(clause: string, language: string): boolean {
  return clause.endsWith('?') || cuesOf(language)?.('asks', clause) !== undefined;
}

/** What stands in place of the parts of a frame. */
function valuesFor(
  clause: string,
  { article: { data } }: Selection,
  { source: { attribution, origin }, said: [said], language }: Told,
  { statements, speech }: { statements: StatementWords; speech: SpeechWords },
  story: KnownStory,
): Readonly<Record<'clause' | 'source' | 'outlet' | 'publisher' | 'when', string>> {
  const nameOf = (slug: string | undefined, label: string): string => {
    const entity = story.entities.find((each) => each.slug === slug);
    return entity ? houseForm(entity, entity.data.name, { before: '', after: '' }, speech, story) : label;
  };
  const source = attribution.at(-1);
  const outlet = attribution.length > 1 ? attribution[0] : undefined;
  const isTold = outlet !== undefined && source?.named === false;
  return {
    clause,
    source: source?.named === true ? nameOf(source.entity, source.label) : (source?.label ?? ''),
    outlet: outlet ? nameOf(outlet.entity, outlet.label) : nameOf(origin, ''),
    publisher: nameOf(data.publisher, withoutDay(data.short ?? data.title, data.language)),
    when: whenInWords(isTold ? data.published.date : (said?.value ?? data.published.date), language, statements),
  };
}

/** The short name of an article without the day that tells it from others: “Port Times, 3 May”. */
function withoutDay(short: string, language: string): string {
  const [tail = ''] = /,[^,]*$/.exec(short) ?? [];
  const isDated =
    /\d/.test(tail) || tail.split(/[^\p{L}]+/u).some((word) => monthsOf(language).has(word.toLowerCase()));
  return isDated ? short.slice(0, -tail.length) : short;
}

/** The frames for what somebody says or for what the article says itself, the likeliest first. */
function framesFor(selection: Selection, told: Told, words: StatementWords, story: KnownStory): string[] {
  const { origin } = told.source;
  const isOwn = origin === undefined || origin === selection.article.data.publisher;
  const all = [frameFor(selection, told, words, story), words.judged, isOwn ? words.wrote : words.retold];
  return [...new Set(all)];
}

function frameFor(
  selection: Selection,
  { source, modality, said }: Told,
  words: StatementWords,
  story: KnownStory,
): string {
  const { attribution, verb, origin } = source;
  const isSaid = said.length > 0;
  // Words that bring their own verb of saying say already who speaks, and those with “reportedly” that nobody knows who.
  if (verb && holds(selection, verb)) return isSaid ? '{clause}.' : words.quoted;
  if (attribution.length > 0 && !verb) return words.wrote;
  if (attribution.length > 1 && attribution.at(-1)?.named === false) return words.told;
  if (attribution.length > 0) return isSaid ? words.saidOn : words.said;
  if (!namesPublishers(story)) return '{clause}.';
  const [first] = modality;
  if (first && JUDGED.includes(first.value)) return words.judged;
  return origin === undefined || origin === selection.article.data.publisher ? words.wrote : words.retold;
}

/** So many claims show what the editors of a story are used to. */
const SHOWING = 50;

/** Whether the editors write who prints what an article says itself; where no claim shows it, they are taken to. */
function namesPublishers(story: KnownStory): boolean {
  const names = new Map(story.entities.map(({ slug, data }) => [slug, data.name]));
  const shown: boolean[] = [];
  for (const { data } of story.claims.values()) {
    const name = data.attribution.length === 0 ? names.get(data.origin) : undefined;
    if (name !== undefined) shown.push(data.statement.includes(name));
    if (shown.length === SHOWING) break;
  }
  return shown.filter(Boolean).length * 2 >= shown.length;
}

const JUDGED: readonly Modality[] = ['opinion', 'considered', 'predicted'];

function holds({ spans }: Selection, verb: { start: number; end: number }): boolean {
  return spans.some(({ start, end }) => verb.start >= start && verb.end <= end);
}

/** A frame with its parts filled in; a clause within one begins with a small letter, unless a name does. */
function fill(frame: string, values: Readonly<Record<string, string>>, isSmall: (word: string) => boolean): string {
  return frame.replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = values[part] ?? '';
    return part === 'clause' && !frame.startsWith('{clause}') ? lowered(value, isSmall) : value;
  });
}

/** Without the capital of a first word that is no name. */
function lowered(clause: string, isSmall: (word: string) => boolean): string {
  return clause.replace(/^\p{Lu}\p{Ll}*(?= )/u, (first) =>
    isSmall(first.toLowerCase()) ? first.toLowerCase() : first,
  );
}

/** Whether a word in small letters is no name: an article or the like, or one that the text has in small letters itself. */
function isNoName(word: string, text: string, speech: SpeechWords): boolean {
  const { determiners, prepositions, conjunctions, pronouns } = speech;
  const small = [determiners, prepositions, conjunctions, pronouns.he, pronouns.she, pronouns.they].flat();
  return small.includes(word) || new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Words with a capital at the beginning and a full stop at the end, where no quotation ends in a mark of its own. */
function asSentence(words: string): string {
  const capital = words
    .replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase())
    .replace(/([!?…]["'”’»])\.$/, '$1');
  return /[.!?…]["'”’»]?$/.test(capital) ? capital : `${capital}.`;
}
