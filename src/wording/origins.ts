import type { FlowPart } from '../model/views/origins.ts';
import type { Words } from './catalogues.ts';

/** What a box of the picture of origins stands for. */
export function flowPartName({ origins: { flow } }: Words, part: FlowPart): string {
  if ('sourcing' in part) return part.sourcing === 'own' ? flow.own : flow.nobody;
  return 'entity' in part ? part.entity.name : part.article.title;
}

/** “The Wire: 12 claims”, or “Ada Lund → The Wire: 12 claims”. */
export function flowInWords(words: Words, parts: readonly FlowPart[], claims: number): string {
  const names = parts.map((part) => flowPartName(words, part));
  return words.origins.flow.band({ parts: words.formats.inTurn(names), claims });
}
