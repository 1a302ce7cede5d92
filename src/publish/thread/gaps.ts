/** What stands in a `pre`, as it is; or a tag, whose attributes may hold “>”, with the white space after it where another tag follows. */
const TAG = /<pre[ >][^]*?<\/pre>|(<[a-z/!][^>"]*(?:"[^"]*"[^>"]*)*>)[ \t\n\r]+(?=<)/gi;

/**
 * Closes the gaps that templates leave between the tags of a page: in its head all, elsewhere all but one space, which a
 * browser would show just so. Each page repeats them. The page is given as text or as bytes, one a character.
 */
export function closeGaps(html: string): string {
  const body = html.indexOf('</head>') + '</head>'.length;
  const close = (part: string, by: string): string =>
    part.replaceAll(TAG, (all: string, tag: string | undefined) => (tag === undefined ? all : tag + by));
  return close(html.slice(0, body), '') + close(html.slice(body), ' ');
}
