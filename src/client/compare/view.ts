import type { ToldSentence } from '../../model/compare/toldSentences.ts';
import { talliedOf } from '../../model/compare/tallied.ts';
import { textOfLine } from '../../wording/compare/piece.ts';
import { summaryOf } from '../../wording/compare/summary.ts';
import { offerCopies } from './copies.ts';
import { narrow } from './narrow.ts';
import { pieceNode } from './pieces.ts';
import { sentenceItem, type SentenceContext } from './sentenceItem.ts';

/** What a comparison shows on its page. */
export interface CompareView {
  clear: () => void;
  /** Makes room for the sentences, and says that they are on their way. */
  begin: (words: string) => void;
  /** Says what is going on, aloud too. */
  tell: (words: string) => void;
  add: (sentences: readonly ToldSentence[], contextOf: (sentence: ToldSentence) => SentenceContext) => void;
  /** Shows what the comparison comes to, and what can be done with it. */
  finish: (told: readonly ToldSentence[]) => void;
}

/** The view of a page for comparing. Throws where the page lacks a part. */
export function viewOf(root: HTMLElement): CompareView {
  const part = (name: string): HTMLElement => {
    const element = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!element) throw new Error(`The page has no part “${name}”.`);
    return element;
  };
  const [status, tools, list] = [part('status'), part('tools'), part('list')];
  const tell = (words: string): void => {
    status.textContent = words;
  };
  return {
    clear: () => {
      tools.hidden = true;
      list.replaceChildren();
      delete root.dataset.read;
    },
    begin: (words) => {
      root.dataset.read = '';
      tell(words);
      status.scrollIntoView({ block: 'start' });
    },
    tell,
    add: (sentences, contextOf) => {
      list.append(...sentences.map((sentence) => sentenceItem(sentence, contextOf(sentence), status)));
    },
    finish: (told) => {
      const summary = summaryOf(talliedOf(told));
      status.replaceChildren(...summary.map(pieceNode));
      tools.hidden = false;
      narrow(part('kinds'), list, told);
      offerCopies(part('copies'), told, textOfLine(summary));
    },
  };
}
