import { dateInWords } from '../../dates/dateWords.ts';
import type { Modality } from '../../schemas/claim.ts';
import { primaryLanguage } from '../../text/primaryLanguage.ts';
import type { KnownStory } from '../claim/knownStory.ts';
import type { Proposals } from '../claim/proposal.ts';
import type { Selection } from '../claim/selection.ts';
import { languageWords } from '../languages.ts';
import type { StatementWords } from '../languages/languageWords.ts';
import type { SourceGuess } from '../source.ts';
import { clauseOf, daysFor } from './clause.ts';
import { namesFor } from './names.ts';

/** What is known of a claim before its statement is proposed. */
export interface Told {
  source: SourceGuess;
  modality: Proposals<Modality>;
  said: Proposals<string>;
  /** The language of the editors, a BCP 47 tag. */
  language: string;
}

/**
 * A statement that can be read alone, made of the selected words: who says it, when, full names for parts of them and for
 * pronouns, days with their years, in the past tense. Undefined where the article is in another language than statements
 * are, or in one that we have no words for.
 */
export function proposeStatement(selection: Selection, told: Told, story: KnownStory): string | undefined {
  const { article, text } = selection;
  const { language } = article.data;
  const { statements, speech } = languageWords(language) ?? {};
  if (!statements || !speech || primaryLanguage(language) !== primaryLanguage(told.language)) return undefined;
  const around = { text, language, words: speech, entities: story.entities };
  const names = namesFor(selection, around, statements, story);
  const clause = clauseOf(selection, [...names, ...daysFor(selection, told.language)], statements);
  return asSentence(framed(clause, selection, told, statements, story));
}

function framed(clause: string, selection: Selection, told: Told, words: StatementWords, story: KnownStory): string {
  const { publisher, published, short, title } = selection.article.data;
  const nameOf = (slug: string | undefined): string | undefined =>
    story.entities.find((entity) => entity.slug === slug)?.data.name;
  const [said] = told.said;
  const source = told.source.attribution.at(-1);
  const outlet = told.source.attribution.length > 1 ? told.source.attribution[0] : undefined;
  const isTold = outlet !== undefined && source?.named === false;
  const values = {
    clause,
    source: source?.named === true ? (nameOf(source.entity) ?? source.label) : (source?.label ?? ''),
    outlet: outlet ? (nameOf(outlet.entity) ?? outlet.label) : (nameOf(told.source.origin) ?? ''),
    publisher: nameOf(publisher) ?? short ?? title,
    when: when(isTold ? published.date : (said?.value ?? published.date), told.language, words),
  };
  return fill(frameFor(selection, told, words, story), values);
}

/** The frame for what somebody says or for what the article says itself. */
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

/** “on 3 May 2031”, “in May 2031”, “between 3 and 5 May 2031”. */
function when(edtf: string, language: string, { day, month }: StatementWords): string {
  const date = dateInWords(edtf, language);
  const frame = /^\d{4}-\d\d-\d\d$/.test(edtf) ? day : /^\d{4}(?:-\d\d)?$/.test(edtf) ? month : '{date}';
  return frame.replace('{date}', () => date);
}

/** A frame with its parts filled in; a clause within one begins with a small letter, unless a name does. */
function fill(frame: string, values: Readonly<Record<string, string>>): string {
  return frame.replace(/\{(\w+)\}/g, (_, part: string) => {
    const value = values[part] ?? '';
    return part === 'clause' && !frame.startsWith('{clause}') ? lowered(value) : value;
  });
}

/** Without the capital of a first word that is one of the commonest. */
function lowered(clause: string): string {
  return clause.replace(/^(?:The|A|An|It|Back|This|That|These|They|There|In|On|As|If|Its|Their|He|She)(?= )/, (first) =>
    first.toLowerCase(),
  );
}

/** Words with a capital at the beginning and a full stop at the end. */
function asSentence(words: string): string {
  const capital = words.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
  return /[.!?…]["'”’»]?$/.test(capital) ? capital : `${capital}.`;
}
