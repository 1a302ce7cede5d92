import { comparing } from '#words/comparing';
import type { ToldSentence } from '../../model/compare/toldSentences.ts';
import { evidenceLines, toldWords, type Piece } from '../../wording/comparison.ts';
import { element } from './pieces.ts';

/** Offers a comparison to be copied, with its links, and to be printed. `editors` is the language of the editors. */
export function offerCopies(place: HTMLElement, told: readonly ToldSentence[], summary: string, editors: string): void {
  const status = element('span');
  status.role = 'status';
  const copy = (piece: (one: Piece) => string) => (): void => {
    const text = [summary, ...told.map((sentence) => written(sentence, editors, piece))].join('\n\n');
    void navigator.clipboard.writeText(`${text}\n`).then(
      () => (status.textContent = comparing.copied),
      () => (status.textContent = comparing.notCopied),
    );
  };
  place.replaceChildren(
    button(comparing.copyText, copy(asText)),
    button(comparing.copyMarkdown, copy(asMarkdown)),
    button(comparing.print, () => window.print()),
    status,
  );
}

/** A sentence, what it is told as, and the evidence, line by line. */
function written(sentence: ToldSentence, editors: string, piece: (one: Piece) => string): string {
  const { name, sign } = toldWords[sentence.told];
  const lines = evidenceLines(sentence, editors).map((line) => `- ${line.map(piece).join('')}`);
  return [`${sign} ${name}: ${piece({ text: sentence.words })}`, '', ...lines].join('\n');
}

const whole = (path: string): string => new URL(path, location.href).href;

function asText({ text, href }: Piece): string {
  return href === undefined ? text : `${text} <${whole(href)}>`;
}

function asMarkdown({ text, href, as }: Piece): string {
  const plain = text.replace(/[\\`*_[\]<>#]/g, '\\$&');
  if (href !== undefined) return `[${plain}](${whole(href)})`;
  return as === 'strong' || as === 'figure' ? `**${plain}**` : plain;
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', words);
  made.type = 'button';
  made.onclick = act;
  return made;
}
