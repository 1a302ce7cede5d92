import { answers } from '#words/answers';
import { forms } from '#words/forms';
import type { ComparedClaim, ComparedSupport } from '../model/compare/comparedStory.ts';
import type { CloseEvidence, GivenAnswer } from '../model/compare/evidence.ts';
import type { FoundFigure } from '../model/compare/figures.ts';
import type { SameWords } from '../model/compare/same/sameWords.ts';
import type { SentenceSpeaker } from '../model/compare/speakers.ts';
import type { Tallied } from '../model/compare/tallied.ts';
import type { Told, ToldSentence } from '../model/compare/toldSentences.ts';
import { shortDate } from '../model/dates/dateWords.ts';
import { articleUrl, claimUrl, questionUrl } from '../urls.ts';
import { valueInWords as inWords } from './answers.ts';
import { count } from './en/forms.ts';
import { countsInWords } from './verdict.ts';

const valueInWords = (figure: Parameters<typeof inWords>[1]): string => inWords({ answers, formats: forms }, figure);

/** A piece of a line: words, perhaps strong, of a figure that differs, a link, or words of a source. */
export interface Piece {
  text: string;
  href?: string;
  as?: 'strong' | 'figure' | 'quote';
}

/** What is said beside a sentence, line by line. */
export interface EvidenceLines {
  /** What the sentence is told as, and why. */
  told: Piece[][];
  /** Claims that are close too, where it is told as something else. */
  beside: Piece[][];
  /** Who says it, and names that are new. */
  said: Piece[][];
}

/** What each sentence is told as: a word, a sign that stands before it, and what it means. */
export const toldWords: Record<Told, { name: string; sign: string; meaning: string }> = {
  'another-figure': { name: 'Another figure', sign: '≠', meaning: 'the story gives another number for this' },
  'same-words': { name: 'Same words', sign: '‖', meaning: 'these words stand in an article of the story' },
  'same-figure': { name: 'Same figure', sign: '=', meaning: 'the story gives this number too' },
  close: { name: 'Close to', sign: '≈', meaning: 'like claims of the story, which may say another thing' },
  nothing: { name: 'Nothing close', sign: '○', meaning: 'no claim of the story is like it' },
};

/** What a figure would do to the latest one of the story; whether it holds after that is not known. */
const HIGHER = 'Higher: it would update that figure, if it holds after it.';
const LOWER = 'Lower: it would revise that figure, if it holds after it.';

/** How many claims are linked for the same words in one article. */
const CLAIMS = 3;

/** All that is said beside a sentence. */
export function evidenceOf(sentence: ToldSentence, language: string): EvidenceLines {
  const { told, same, figures, close, speaker, newNames } = sentence;
  const another = figures.filter(({ step }) => step !== undefined);
  const alike = figures.filter(({ step }) => step === undefined);
  const closeLines = notQuoted(sentence).flatMap((one, at) => closeTo(one, told === 'close' && at === 0));
  return {
    told: [
      ...another.map((figure) => anotherFigure(figure, language)),
      ...same.map(sameWords),
      ...alike.map(sameFigure),
      ...(told === 'close' ? closeLines : []),
      ...(told === 'nothing' ? [[strong('Nothing close in this story.')]] : []),
    ],
    beside: told === 'close' || close.length === 0 ? [] : closeLines,
    said: [
      saidBy(speaker),
      ...(newNames.length > 0 ? [[plain(`Names new to the story: ${newNames.join(', ')}.`)]] : []),
    ],
  };
}

/** The same, one line after the other. */
export function evidenceLines(sentence: ToldSentence, language: string): Piece[][] {
  const { told, beside, said } = evidenceOf(sentence, language);
  return [...told, ...beside, ...said];
}

/** The close claims of a sentence without those whose very words it has. */
export function notQuoted({ same, close }: Pick<ToldSentence, 'same' | 'close'>): CloseEvidence[] {
  const quoted = new Set(same.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return close.filter(({ claim }) => !quoted.has(claim.id));
}

function anotherFigure({ question, value, against, step }: FoundFigure, language: string): Piece[] {
  const [latest] = against;
  if (!latest) return [];
  const [theirs, ours] = [valueInWords({ value }), valueInWords({ value: { ...latest.value, unit: undefined } })];
  return [
    figure(`Another figure: ${theirs}, against ${ours}`),
    plain(` as of ${shortDate(latest.asOf, language)}, in ${sourcesOf(latest.articles, latest.support)}. `),
    plain(`${step === 'revision' ? LOWER : HIGHER} `),
    { text: question.question, href: questionUrl(question.slug) },
    plain(' · '),
    ...claimLinks(latest.claims),
  ];
}

function sameFigure({ question, value, against }: FoundFigure): Piece[] {
  return [
    strong(`Same figure: ${valueInWords({ value })}`),
    plain(', as '),
    ...against.flatMap(({ value: theirs, articles, support, claims }, at) => [
      plain(`${at > 0 ? '; ' : ''}${valueInWords({ value: { ...theirs, unit: undefined } })} in `),
      plain(`${sourcesOf(articles, support)}, `),
      ...claimLinks(claims),
    ]),
    plain('. '),
    { text: question.question, href: questionUrl(question.slug) },
  ];
}

/** “Daily Gull, 2 May 2031 (1 article, 1 origin: Ada Lund)”. */
function sourcesOf(articles: readonly string[], support: ComparedSupport): string {
  return `${articles.slice(0, 2).join('; ')}${articles.length > 2 ? ' …' : ''} (${supported(support)})`;
}

function supported({ articles, voices, unknown }: ComparedSupport): string {
  const names = voices.length > 0 && voices.length <= 2 ? `: ${voices.join(', ')}` : '';
  return countsInWords({ answers }, { articles, origins: voices.length, unknown }) + names;
}

function sameWords({ article, claims }: SameWords): Piece[] {
  return [
    strong('Same words'),
    plain(' in '),
    { text: article.short, href: articleUrl(article.slug) },
    ...(claims.length === 0 ? [plain(', where no claim quotes them.')] : [plain(': ')]),
    ...claims.slice(0, CLAIMS).flatMap((claim, at) => [plain(at > 0 ? ' · ' : ''), statementOf(claim)]),
    ...(claims.length > CLAIMS ? [plain(` · and ${count(claims.length - CLAIMS, 'more claim')}`)] : []),
  ];
}

function closeTo({ claim, answers, support }: CloseEvidence, isFirst: boolean): Piece[][] {
  return [
    [
      isFirst ? strong('Close to') : plain('Also close to'),
      plain(' '),
      statementOf(claim),
      plain(` (${supported(support)}). In ${claim.article}: `),
      { text: `“${claim.quote}”`, as: 'quote' },
    ],
    ...answers.slice(0, 1).map(answered),
  ];
}

function answered({ question, answer }: GivenAnswer): Piece[] {
  return [
    { text: question.question, href: questionUrl(question.slug) },
    plain(` ${typeof answer === 'string' ? answer : valueInWords({ value: answer })}.`),
  ];
}

const statementOf = ({ id, statement }: ComparedClaim): Piece => ({
  text: statement.replace(/\.$/, ''),
  href: claimUrl(id),
});

function claimLinks(ids: readonly string[]): Piece[] {
  return ids
    .slice(0, CLAIMS)
    .flatMap((id, at) => [plain(at > 0 ? ', ' : ''), { text: 'the claim', href: claimUrl(id) }]);
}

function saidBy(speaker: SentenceSpeaker): Piece[] {
  if (speaker === 'nobody') return [plain('No source named.')];
  if (speaker === 'unread') return [plain('Who says it is not read in this language.')];
  return [plain(speaker.named ? `Says it: ${speaker.label}.` : `Says it: “${speaker.label}”, nobody named.`)];
}

const plain = (text: string): Piece => ({ text });
const figure = (text: string): Piece => ({ text, as: 'figure' });
const strong = (text: string): Piece => ({ text, as: 'strong' });

/** What a comparison comes to, in one line; figures that differ are set apart. */
export function summaryOf({ sentences, told, voices, hasUnknown, unsourced }: Tallied): Piece[] {
  const repeated = told['same-words'] + told['same-figure'];
  const known = count(voices.length, 'voice');
  const on = voices.length === 0 ? '' : hasUnknown ? ` (on ${known} and unknown ones)` : ` (all on ${known})`;
  const another = told['another-figure'];
  const parts = [
    said(repeated, `${repeated === 1 ? 'repeats' : 'repeat'} the story${on}`),
    another > 0 && [figure(count(another, 'figure')), plain(another === 1 ? ' differs' : ' differ')],
    said(told.close, `${told.close === 1 ? 'is' : 'are'} close to it`),
    said(told.nothing, `${told.nothing === 1 ? 'has' : 'have'} nothing close`),
    said(unsourced, `${unsourced === 1 ? 'names' : 'name'} no source`),
  ].filter((part) => part !== false);
  const joined = parts.flatMap((part, at) => (at > 0 ? [plain(', '), ...part] : part));
  return [plain(`${count(sentences, 'sentence')}: `), ...joined, plain('.')];
}

/** The same as text alone. */
export function summaryInWords(tallied: Tallied): string {
  return summaryOf(tallied)
    .map(({ text }) => text)
    .join('');
}

function said(number: number, what: string): Piece[] | false {
  return number > 0 && [strong(number.toLocaleString('en')), plain(` ${what}`)];
}
