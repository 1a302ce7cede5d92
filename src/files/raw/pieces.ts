import type { RootContent } from 'mdast';
import { parseSyntax } from '../../markdown/tree.ts';
import { paragraphTree, writeMarkdown } from '../../markdown/write.ts';
import { wordsOf } from './strip.ts';

/** A paragraph, a heading or a list of a document, or what was taken out of it as furniture. */
export interface Piece {
  words: string;
  markdown: string;
  isText: boolean;
}

/** Fewer characters at the beginning of a block do not tell where in the document it stands. */
const TELLING = 20;

/**
 * The blocks of a text and what was taken out around them, in the order of the document, whose `lines` are all that it says.
 * A piece that no line holds stands behind the one before it.
 */
export function piecesOf(lines: readonly string[], body: string, removed: readonly string[]): Piece[] {
  let line = 0;
  const text = blocksIn(body).map((piece) => {
    const found = lines.findIndex((words, at) => at >= line && isSame(words, piece.words));
    line = Math.max(line, found);
    return { piece, line };
  });
  const furniture = removed.map((words) => {
    const found = lines.findIndex((each) => each.includes(words));
    const markdown = writeMarkdown(paragraphTree([words])).trim();
    return { piece: { words, markdown, isText: false }, line: found === -1 ? lines.length : found };
  });
  return [...text, ...furniture].sort((a, b) => a.line - b.line).map(({ piece }) => piece);
}

/** What a document says, line by line: each block of its tree, and each item of a list. */
export function linesOf(children: readonly RootContent[]): string[] {
  return children.flatMap((node) => (node.type === 'list' ? node.children.map(wordsOf) : [wordsOf(node)]));
}

/** A text and what was taken out of it, once an editor has put some pieces back and taken others out, by their numbers. */
export function turnPieces(pieces: readonly Piece[], turned: readonly number[]): { body: string; removed: string[] } {
  const now = pieces.map((piece, at) => ({ ...piece, isText: piece.isText !== turned.includes(at) }));
  const text = now.filter(({ isText }) => isText).map(({ markdown }) => markdown);
  return {
    body: text.length === 0 ? '' : `${text.join('\n\n')}\n`,
    removed: now.filter(({ isText }) => !isText).map(({ words }) => words),
  };
}

function blocksIn(body: string): Piece[] {
  return parseSyntax(body).children.map((node) => ({
    words: wordsOf(node),
    markdown: body.slice(node.position?.start.offset, node.position?.end.offset),
    isText: true,
  }));
}

function isSame(line: string, words: string): boolean {
  return line === words || (line.length >= TELLING && words.startsWith(line)) || (words !== '' && line.includes(words));
}
