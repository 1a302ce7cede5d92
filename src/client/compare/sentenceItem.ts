import { comparing } from '#words/compare/comparing';
import type { SameWords } from '../../model/compare/same/sameWords.ts';
import type { ToldSentence } from '../../model/compare/toldSentences.ts';
import { cutSegments } from '../../model/text/segments.ts';
import { evidenceOf, notQuoted } from '../../wording/compare/evidence.ts';
import { signs } from '../../wording/compare/signs.ts';
import { element } from '../element.ts';
import { lineOf } from './pieces.ts';

/** What a sentence is shown with. */
export interface SentenceContext {
  /** The language of the text, a BCP 47 tag. */
  language: string;
  /** Whether it opens a paragraph. */
  begins: boolean;
}

/**
 * A sentence with what is told of it beside it, marked with the language of our words as `ours` is. Its words are only ever
 * text.
 */
export function sentenceItem(
  sentence: ToldSentence,
  { language, begins }: SentenceContext,
  ours: HTMLElement,
): HTMLElement {
  const { told, same } = sentence;
  const item = document.createElement('li');
  item.dataset.told = told;
  item.tabIndex = -1;
  if (sentence.speaker === 'nobody') item.dataset.unsourced = '';
  if (begins) item.dataset.begins = '';
  const words = element('p', ...markedWords(sentence.words, same));
  words.className = 'words source';
  words.lang = language;
  words.dir = 'auto';
  const evidence = evidenceElement(sentence);
  if (ours.lang) Object.assign(evidence, { lang: ours.lang, dir: ours.dir });
  item.append(words, evidence);
  return item;
}

/** What is told of a sentence. Where it is not told as close, close claims are there to be opened. */
function evidenceElement(sentence: ToldSentence): HTMLElement {
  const lines = evidenceOf(sentence);
  const sign = element('span', signs[sentence.told]);
  sign.className = 'sign';
  sign.setAttribute('aria-hidden', 'true');
  const evidence = element('div', ...lines.told.map(lineOf));
  evidence.className = 'evidence';
  evidence.firstElementChild?.prepend(sign);
  if (lines.beside.length > 0) {
    const number = notQuoted(sentence).length;
    evidence.append(element('details', element('summary', comparing.beside({ number })), ...lines.beside.map(lineOf)));
  }
  evidence.append(...lines.said.map(lineOf));
  return evidence;
}

/** The words of a sentence, those marked that stand in an article too. */
function markedWords(words: string, same: readonly SameWords[]): Node[] {
  const spans = same.flatMap(({ spans: each }) => each.map((span) => ({ ...span, key: true })));
  return cutSegments({ start: 0, end: words.length }, spans).map(({ start, end, keys }) => {
    const text = words.slice(start, end);
    return keys.length > 0 ? element('mark', text) : document.createTextNode(text);
  });
}
