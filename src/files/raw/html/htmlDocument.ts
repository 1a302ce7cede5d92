import type { Root } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { RawDocument } from '../document.ts';
import { blocksOf, wordsOf, type Leaf } from './htmlBlocks.ts';
import { headOf } from './htmlHead.ts';
import { writeOutMeaning } from './htmlMeaning.ts';
import { parsePage } from './htmlPage.ts';
import { languageOf, saysOf } from './htmlSays.ts';
import { leavesOfText, piecesLeftOut, prune } from './htmlText.ts';
import { flattenInline, openLayoutTables, removeUnseen, splitAtBreaks } from './htmlTree.ts';
import { showUndrawn, textOfData } from './htmlUndrawn.ts';
import { linkedDataOf } from './jsonLd.ts';

/** What an editor is to know of a text that no reader of the page sees. */
const FROM_DATA = 'The page shows hardly any text; this is what its JSON-LD gives as articleBody.';

/** Reads a saved web page: its text, what that leaves out, and what the page says of itself. */
export function readHtmlDocument(html: string): RawDocument {
  const page = parsePage(html);
  const head = headOf(page, html);
  const data = linkedDataOf(page);
  const language = languageOf(head, data) ?? 'en';
  showUndrawn(page);
  tidy(page, language);
  const blocks = blocksOf(page);
  const says = saysOf({ page, head, data, blocks });
  const found = leavesOfText(page, blocks, says.title ?? '', language);
  const undrawn = textOfData(data.articleBody, wordsOf([...found]).length);
  const kept = undrawn ? new Set<Leaf>() : found;
  const lines = blocks.map(({ leaves }) => wordsOf(leaves));
  const removed = blocks.flatMap(({ leaves }) => piecesLeftOut(leaves, kept)).filter((words) => words !== says.title);
  if (undrawn) tidy(undrawn, language);
  else prune(page, new Set(Array.from(kept, ({ node }) => node)));
  const mdast = toMdast(flattenInline(openLayoutTables(undrawn ?? page)));
  const tree: RawDocument['tree'] = mdast.type === 'root' ? mdast : { type: 'root', children: [] };
  return { tree, removed, lines, says, notes: undrawn ? [FROM_DATA] : [] };
}

/** Removes what readers do not see, writes what is left in plain characters, and cuts it into paragraphs. */
function tidy(tree: Root, language: string): void {
  removeUnseen(tree);
  writeOutMeaning(tree, language);
  splitAtBreaks(tree);
}
