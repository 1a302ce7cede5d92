import type { FlowPart } from '../model/views/origins.ts';
import { count } from './terms.ts';

/** The words of the picture of origins. */
export const flowWords = {
  label: 'Who says it, and the article that prints it. The list below holds the same.',
  columns: ['Who says it', 'Outlets that passed it on', 'Articles'],
  meaning:
    'On the left who says it, on the right the article that prints it. The thickness of a band counts claims. Pale is what an article says in its own voice, and broken lines are what nobody known says.',
  outlets: 'Between them stands the outlet that passed it on.',
} as const;

/** What a box of the picture stands for. */
export function flowPartName(part: FlowPart): string {
  if ('sourcing' in part) return part.sourcing === 'own' ? 'The article itself' : 'Nobody known';
  return 'entity' in part ? part.entity.name : part.article.title;
}

/** “The Wire: 12 claims”, or “Ada Lund → The Wire: 12 claims”. */
export function flowInWords(parts: readonly FlowPart[], claims: number): string {
  return `${parts.map(flowPartName).join(' → ')}: ${count(claims, 'claim')}`;
}

/** What is not drawn, where there is too much. */
export function flowsLeftOut(drawn: number, left: number, claims: number): string {
  return `Only the ${drawn.toLocaleString('en')} widest bands are drawn, and the numbers count these; ${left.toLocaleString('en')} narrower ones carry ${count(claims, 'claim')} more.`;
}
