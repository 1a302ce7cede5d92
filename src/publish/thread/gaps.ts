/** What stands in a `pre`, as it is; or a tag, whose attributes may hold “>”, with the white space after it where another tag follows. */
const TAG = /<pre[ >][^]*?<\/pre>|(<[a-z/!][^>"]*(?:"[^"]*"[^>"]*)*>)[ \t\n\r]+(?=<(\/?[a-z\d]*))/gi;

/** Elements before and after which, and in which at either end, a browser shows no space. Lists may stand in a line. */
const BLOCK =
  /^<?\/?(?:address|article|aside|blockquote|body|dd|details|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|main|nav|ol|p|section|table|tbody|thead|tr)\b/i;

/**
 * Closes the gaps that templates leave between the tags of a page: in its head and beside blocks all, elsewhere all but one
 * space, which a browser would show just so. Each page repeats them. The page is given as text or as bytes, one a character.
 */
export function closeGaps(html: string): string {
  const body = html.indexOf('</head>') + '</head>'.length;
  const close = (part: string, by: (tag: string, next: string) => string): string =>
    part.replaceAll(TAG, (all: string, tag: string | undefined, next: string) =>
      tag === undefined ? all : tag + by(tag, next),
    );
  return (
    close(html.slice(0, body), () => '') +
    close(html.slice(body), (tag, next) => (BLOCK.test(tag) || BLOCK.test(next) ? '' : ' '))
  );
}
