import { stat } from 'node:fs/promises';
import { printProblems } from '../../files/check/printProblems.ts';
import { corpusOf, loadContent } from '../../files/read/load.ts';
import { documentText } from '../../files/raw/documentText.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { pastedText } from '../../model/compare/sentencesIn.ts';
import { talliedOf } from '../../model/compare/tallied.ts';
import { languageOf } from '../../model/compare/textLanguage.ts';
import { toldSentences, type ToldSentence } from '../../model/compare/toldSentences.ts';
import { wholeStory } from '../../model/compare/filed/wholeStory.ts';
import { linkedUrl } from '../../urls.ts';
import { evidenceLines } from '../../wording/compare/evidence.ts';
import { textOfLine, type Piece } from '../../wording/compare/piece.ts';
import { signs } from '../../wording/compare/signs.ts';
import { summaryOf } from '../../wording/compare/summary.ts';
import { evidence } from '../../wording/en/compare/evidence.ts';
import type { CommandContext } from '../command.ts';
import { readRaw, type DocumentFlags } from './document.ts';

/** Tells sentence by sentence what of a text the story holds already; with `json`, for programs. Writes nothing. */
export async function compareDocument(
  source: string,
  { json, ...flags }: DocumentFlags & { json: boolean },
  context: CommandContext,
): Promise<string | Refusal> {
  const content = await loadContent(context.folder);
  const corpus = corpusOf(content);
  if (!corpus)
    return { refusal: `${printProblems(content.problems, context.folder)}\nNothing was done. Mend this first.` };
  if (source !== '-' && !(await stat(source).catch(() => undefined))?.isFile())
    return { refusal: `there is no file ${source}` };
  const document = await readRaw(source, flags, context);
  if ('refusal' in document) return document;
  const text = pastedText(documentText(document));
  const story = await wholeStory(corpus);
  const language = languageOf(text.text, story.language);
  const sentences = await Array.fromAsync(toldSentences(text, language, story));
  if (sentences.length === 0)
    return { refusal: `${source === '-' ? 'standard input' : source} holds no sentence of three words or more` };
  const tallied = talliedOf(sentences);
  if (json) return JSON.stringify({ language, ...tallied, sentences }, undefined, 2);
  return [textOfLine(summaryOf(tallied)), ...sentences.map(printed)].join('\n\n');
}

function printed(sentence: ToldSentence): string {
  const lines = evidenceLines(sentence).map((line) => `    ${line.map(pieceInTerminal).join('')}`);
  return [`${signs[sentence.told]} ${evidence.told[sentence.told]}`, `  ${sentence.words}`, ...lines].join('\n');
}

const pieceInTerminal = ({ text, to }: Piece): string => (to === undefined ? text : `${text} <${linkedUrl(to)}>`);
