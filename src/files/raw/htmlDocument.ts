import { toMdast } from 'hast-util-to-mdast';
import type { RawDocument } from './document.ts';
import { blocksOf } from './htmlBlocks.ts';
import { headOf } from './htmlHead.ts';
import { writeOutMeaning } from './htmlMeaning.ts';
import { parsePage } from './htmlPage.ts';
import { languageOf, saysOf } from './htmlSays.ts';
import { leavesOfText, piecesLeftOut, prune } from './htmlText.ts';
import { flattenInline, removeUnseen, splitAtBreaks } from './htmlTree.ts';
import { linkedDataOf } from './jsonLd.ts';

/** Reads a saved web page: its text, what that leaves out, and what the page says of itself. */
export function readHtmlDocument(html: string): RawDocument {
  const page = parsePage(html);
  const head = headOf(page, html);
  const data = linkedDataOf(page);
  removeUnseen(page);
  writeOutMeaning(page, languageOf(head, data) ?? 'en');
  splitAtBreaks(page);
  const blocks = blocksOf(page);
  const says = saysOf({ page, head, data, blocks });
  const kept = leavesOfText(page, blocks, says.title ?? '');
  const removed = blocks.flatMap(({ leaves }) => piecesLeftOut(leaves, kept)).filter((words) => words !== says.title);
  prune(page, new Set(Array.from(kept, ({ node }) => node)));
  flattenInline(page);
  const mdast = toMdast(page);
  return { tree: mdast.type === 'root' ? mdast : { type: 'root', children: [] }, removed, says, notes: [] };
}
