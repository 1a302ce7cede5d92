import { firstWords } from '../../model/text/firstWords.ts';
import type { Words } from '../catalogues.ts';

/** A statement as a link names it that has little room: its first words, in at most so many characters, with a sign that it goes on. */
export function beginning({ article }: Words, statement: string, most: number): string {
  const words = firstWords(statement, most);
  return words === statement ? statement : article.cut({ words });
}
