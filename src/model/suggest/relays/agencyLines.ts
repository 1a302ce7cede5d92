import type { PlainText } from '../../text/text.ts';
import { bareName, entityAtStart, type KnownEntity } from '../names.ts';
import { isAgencyName } from './outlets.ts';
import type { RelayEvidence } from './relay.ts';

/** “EASTPORT, Dec. 22 (SWA) — …”: the place in capitals, perhaps the day, the agency. */
const DATELINE =
  /^(?:\p{Lu}[\p{L}\p{M}\p{N} .,’'/-]{1,60} )?\((?<name>(?:[Tt]he )?\p{Lu}[\p{L}\p{N}.& ]{1,30})\)\s*(?:—|–|-{1,2}) ?/u;

/** “… is shut. — Sea Wire”, or the agency in brackets, or alone in the last line. */
const SIGN_OFF =
  /(?:^|[\s.!?”"’])(?:(?:—|–|--|- )\s?(?<dash>\p{Lu}[\p{L}\p{N}.& ]{1,30})|\((?<bracket>\p{Lu}[\p{L}\p{N}.& ]{1,30})\))\.?$/u;

/** An agency stands in one of so many first paragraphs, or in one of so many last. */
const PARAGRAPHS = 3;

/** The agencies that a report comes from, as the lines before and after it say. */
export function agencyLines({ text, blocks }: PlainText, entities: readonly KnownEntity[]): RelayEvidence[] {
  const paragraphs = blocks.filter(({ heading }) => !heading).map(({ start, end }) => text.slice(start, end));
  const first = paragraphs.slice(0, PARAGRAPHS).map((paragraph) => ({ paragraph, match: DATELINE.exec(paragraph) }));
  const last = paragraphs.slice(-PARAGRAPHS).map((paragraph) => ({ paragraph, match: SIGN_OFF.exec(paragraph) }));
  return [...first, ...last].flatMap(({ paragraph, match }) => {
    const name = match?.groups?.name ?? match?.groups?.dash ?? match?.groups?.bracket;
    if (!match || name === undefined) return [];
    const entity = entityAtStart(bareName(name), entities);
    const isAgency = entity ? entity.data.kind === 'publication' : isAgencyName(name);
    if (!isAgency) return [];
    const found = match[0].trim();
    return [
      {
        name: entity?.data.name ?? bareName(name),
        entity: entity?.slug,
        how: 'republication' as const,
        found,
        sentence: paragraph,
      },
    ];
  });
}
