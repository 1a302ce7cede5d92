import { answers } from '#words/question/answers';
import { evidence } from '#words/compare/evidence';
import { forms } from '#words/forms';
import { quotes } from '#words/quotes';
import { rows } from '#words/rows';
import type { ComparedClaim, ComparedSupport } from '../../model/compare/comparedStory.ts';
import type { CloseEvidence, GivenAnswer } from '../../model/compare/evidence.ts';
import type { FoundFigure } from '../../model/compare/figures.ts';
import type { SameWords } from '../../model/compare/same/sameWords.ts';
import type { SentenceSpeaker } from '../../model/compare/speakers.ts';
import type { ToldSentence } from '../../model/compare/toldSentences.ts';
import { valueInWords as inWords } from '../question/answers.ts';
import { countsInWords } from '../question/verdict.ts';
import { lineIn, type Piece } from './piece.ts';

/** What is said beside a sentence, line by line. */
export interface EvidenceLines {
  /** What the sentence is told as, and why. */
  told: Piece[][];
  /** Claims that are close too, where it is told as something else. */
  beside: Piece[][];
  /** Who says it, and names that are new. */
  said: Piece[][];
}

/** How many claims are linked for the same words in one article, and of how many articles the names are given. */
const CLAIMS = 3;
const ARTICLES = 2;

/** All that is said beside a sentence. */
export function evidenceOf(sentence: ToldSentence): EvidenceLines {
  const { told, same, figures, close, speaker, newNames } = sentence;
  const closeLines = notQuoted(sentence).flatMap((one, at) => closeTo(one, told === 'close' && at === 0));
  return {
    told: [
      ...figures.filter(({ step }) => step !== undefined).flatMap(anotherFigure),
      ...same.map(sameWords),
      ...figures.filter(({ step }) => step === undefined).flatMap(sameFigure),
      ...(told === 'close' ? closeLines : []),
      ...(told === 'nothing' ? [lineIn(evidence.nothing)] : []),
    ],
    beside: told === 'close' || close.length === 0 ? [] : closeLines,
    said: [
      lineIn(saidBy(speaker)),
      ...(newNames.length > 0 ? [lineIn(evidence.newNames({ names: forms.row(newNames) }))] : []),
    ],
  };
}

/** The same, one line after the other. */
export function evidenceLines(sentence: ToldSentence): Piece[][] {
  const { told, beside, said } = evidenceOf(sentence);
  return [...told, ...beside, ...said];
}

/** The close claims of a sentence without those whose very words it has. */
export function notQuoted({ same, close }: Pick<ToldSentence, 'same' | 'close'>): CloseEvidence[] {
  const quoted = new Set(same.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return close.filter(({ claim }) => !quoted.has(claim.id));
}

type Value = Parameters<typeof inWords>[1]['value'];

const valueInWords = (value: Value): string => inWords({ answers, formats: forms }, { value });
/** The value that the story gives, without the unit that the other one has already. */
const valueAlone = (value: Value): string => valueInWords({ ...value, unit: undefined });

function anotherFigure({ question, value, against: [latest], step }: FoundFigure): Piece[][] {
  if (!latest) return [];
  const say = evidence.anotherFigure[step === 'revision' ? 'revision' : 'update'];
  const message = say({
    theirs: valueInWords(value),
    ours: valueAlone(latest.value),
    day: latest.asOf,
    sources: sourcesOf(latest.articles, latest.support),
  });
  return [lineIn(message, { question: [linkTo(question)], claims: claimLinks(latest.claims) })];
}

function sameFigure({ question, value, against }: FoundFigure): Piece[][] {
  return against.map(({ value: ours, articles, support, claims }) =>
    lineIn(
      evidence.sameFigure({
        theirs: valueInWords(value),
        ours: valueAlone(ours),
        sources: sourcesOf(articles, support),
      }),
      { question: [linkTo(question)], claims: claimLinks(claims) },
    ),
  );
}

/** “Daily Gull, 2 May 2031 (1 article, 1 origin: Ada Lund)”. */
function sourcesOf(articles: readonly string[], support: ComparedSupport): string {
  const say = articles.length > ARTICLES ? evidence.firstSources : evidence.sources;
  return say({ names: rows.apart(articles.slice(0, ARTICLES)), support: supported(support) });
}

function supported({ articles, voices, unknown }: ComparedSupport): string {
  const support = countsInWords({ answers }, { articles, origins: voices.length, unknown });
  const areNamed = voices.length > 0 && voices.length <= 2;
  return areNamed ? evidence.supportOf({ support, names: forms.row(voices) }) : support;
}

function sameWords({ article, claims }: SameWords): Piece[] {
  const { noClaim, claims: all, moreClaims } = evidence.sameWords;
  const more = claims.length - CLAIMS;
  const links = claims.slice(0, CLAIMS).flatMap((claim, at) => [...(at > 0 ? [{ text: ' · ' }] : []), linkOf(claim)]);
  return lineIn(claims.length === 0 ? noClaim : more > 0 ? moreClaims({ more }) : all, {
    article: [{ text: article.short, to: { article: article.slug } }],
    claims: links,
  });
}

function closeTo({ claim, answers: given, support }: CloseEvidence, isFirst: boolean): Piece[][] {
  const say = evidence.close[isFirst ? 'first' : 'further'];
  const quote: Piece = { text: quotes.quoted({ text: claim.quote }), as: 'quote' };
  return [
    lineIn(say({ support: supported(support), article: claim.article }), { claim: [linkOf(claim)], quote: [quote] }),
    ...given.slice(0, 1).map(answered),
  ];
}

function answered({ question, answer }: GivenAnswer): Piece[] {
  const words = typeof answer === 'string' ? answer : valueInWords(answer);
  return lineIn(evidence.close.answered({ answer: words }), { question: [linkTo(question)] });
}

const linkTo = ({ question, slug }: GivenAnswer['question']): Piece => ({ text: question, to: { question: slug } });
const linkOf = ({ id, statement }: ComparedClaim): Piece => ({ text: statement.replace(/\.$/, ''), to: { claim: id } });

function claimLinks(ids: readonly string[]): Piece[] {
  const links = ids.slice(0, CLAIMS).map((claim): Piece => ({ text: evidence.theClaim, to: { claim } }));
  return forms.rowOf(links).map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}

function saidBy(speaker: SentenceSpeaker): string {
  const { said } = evidence;
  if (speaker === 'nobody' || speaker === 'unread') return said[speaker];
  return said[speaker.named ? 'named' : 'unnamed']({ label: speaker.label });
}
