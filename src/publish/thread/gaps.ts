/** What stands in a `pre`, as it is; or a tag, whose attributes may hold “>”, with the words up to the next tag, and its name. */
const TAG = /<pre[ >][^]*?<\/pre>|(<[a-z/!][^>"]*(?:"[^"]*"[^>"]*)*>)([^<]*)(?=<(\/?[a-z\d]*))/gi;
/** White space at either end of words. Not all that JavaScript takes for it: a byte of a letter may look like a hard space. */
const GAP_BEFORE = /^[ \t\n\r]+/;
const GAP_AFTER = /[ \t\n\r]+$/;

/** Elements before and after which, and in which at either end, a browser shows no space. Lists may stand in a line. */
const BLOCK =
  /^<?\/?(?:address|article|aside|blockquote|body|dd|details|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|section|summary|table|tbody|t[dh]|thead|tr)\b/i;

/**
 * Closes the gaps that templates leave beside the tags of a page: between those in its head and beside blocks all, elsewhere
 * all but one space, which a browser would show just so. Each page repeats them. The page is given as text or as bytes, one a
 * character.
 */
export function closeGaps(html: string): string {
  const body = html.indexOf('</head>') + '</head>'.length;
  return html.slice(0, body).replaceAll(TAG, closeInHead) + html.slice(body).replaceAll(TAG, closeInBody);
}

function closeInHead(all: string, tag: string | undefined, words: string): string {
  return tag === undefined || words.replace(GAP_BEFORE, '') !== '' ? all : tag;
}

function closeInBody(all: string, tag: string | undefined, words: string, next: string): string {
  if (tag === undefined || words === '') return all;
  const [before, after] = [tag, next].map((beside) => (BLOCK.test(beside) ? '' : ' '));
  const begun = words.replace(GAP_BEFORE, before ?? '');
  return tag + (begun === ' ' ? (after ?? '') : begun.replace(GAP_AFTER, after ?? ''));
}
