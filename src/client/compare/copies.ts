import { comparing } from '#words/compare/comparing';
import { evidence } from '#words/compare/evidence';
import type { Linked } from '../../model/story/linked.ts';
import type { ToldSentence } from '../../model/compare/toldSentences.ts';
import { linkedUrl } from '../../urls.ts';
import { evidenceLines } from '../../wording/compare/evidence.ts';
import type { Piece } from '../../wording/compare/piece.ts';
import { signs } from '../../wording/compare/signs.ts';
import { element } from '../element.ts';

/** Offers a comparison to be copied, with its links, and to be printed. */
export function offerCopies(place: HTMLElement, told: readonly ToldSentence[], summary: string): void {
  const status = element('span');
  status.role = 'status';
  const copy = (piece: (one: Piece) => string) => (): void => {
    const text = [summary, ...told.map((sentence) => written(sentence, piece))].join('\n\n');
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
function written(sentence: ToldSentence, piece: (one: Piece) => string): string {
  const lines = evidenceLines(sentence).map((line) => `- ${line.map(piece).join('')}`);
  return [
    `${signs[sentence.told]} ${evidence.told[sentence.told]}: ${piece({ text: sentence.words })}`,
    '',
    ...lines,
  ].join('\n');
}

const whole = (to: Linked): string => new URL(linkedUrl(to), location.href).href;

function asText({ text, to }: Piece): string {
  return to === undefined ? text : `${text} <${whole(to)}>`;
}

function asMarkdown({ text, to, as }: Piece): string {
  const plain = text.replace(/[\\`*_[\]<>#]/g, '\\$&');
  if (to !== undefined) return `[${plain}](${whole(to)})`;
  return as === 'strong' || as === 'figure' ? `**${plain}**` : plain;
}

function button(words: string, act: () => void): HTMLElement {
  const made = element('button', words);
  made.type = 'button';
  made.onclick = act;
  return made;
}
