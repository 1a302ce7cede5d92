/**
 * The pieces of a message in which words stand in tags: “Look through the <claims>claims</claims>”. Each tag that `make` names
 * becomes what its function makes of the words in it; a tag without words, such as <date/>, stands for a thing of its own.
 */
export function piecesOf<Thing>(
  message: string,
  make: Readonly<Record<string, (words: string) => Thing>>,
): (string | Thing)[] {
  const names = Object.keys(make).join('|');
  const pieces: (string | Thing)[] = [];
  let end = 0;
  for (const { 0: tag, 1: paired, 2: words = '', 3: single, index } of message.matchAll(
    new RegExp(`<(${names})>(.*?)</\\1>|<(${names})/>`, 'gs'),
  )) {
    pieces.push(message.slice(end, index));
    end = index + tag.length;
    const thing = make[paired ?? single ?? '']?.(words);
    if (thing !== undefined) pieces.push(thing);
  }
  return [...pieces, message.slice(end)].filter((piece) => piece !== '');
}

/** A message without the tags of one name. */
export function unmarked(message: string, name: string): string {
  return piecesOf(message, { [name]: (words) => words }).join('');
}
