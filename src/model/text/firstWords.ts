// In scripts without spaces too: which language a text is in makes no difference to where its words end.
const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * The words with which a text begins, as many as fit into `most` characters: the whole text where it is no longer, or where
 * not even its first word fits.
 */
export function firstWords(text: string, most: number): string {
  if (text.length <= most) return text;
  // Of a word that goes on beyond, the segment ends one character too late.
  const segments = Array.from(segmenter.segment(text.slice(0, most + 1)));
  const last = segments.findLast(({ isWordLike, index, segment }) => isWordLike && index + segment.length <= most);
  return last === undefined ? text : text.slice(0, last.index + last.segment.length);
}
