import { ENTITY_KINDS } from '../../../model/schemas/entity.ts';
import { skeleton } from './skeleton.ts';

/** The text of a new entity. */
export function entitySkeleton({ name, kind, aliases }: { name?: string; kind?: string; aliases: string[] }): string {
  return skeleton([
    ['name', 'the name that the site uses', name],
    ['kind', ENTITY_KINDS.join(', '), kind],
    [
      'aliases',
      aliases.length === 0
        ? 'the other names, as they occur in the texts, each as “  - name”'
        : 'as they occur in the texts; add what else it is called there',
      aliases,
    ],
    ['# role', 'what it is, in a few words'],
    ['# memberOf', 'the entity for which it speaks, so that both count as one voice'],
    ['# linkMentions', 'false where its names also mean something else', false],
  ]);
}

/** The text of a new event. */
export function eventSkeleton({
  title,
  date,
  place,
  participants,
}: {
  title?: string;
  date?: string;
  place?: string;
  participants: string[];
}): string {
  return skeleton([
    ['title', 'what happened, as a headline in our own words', title],
    ['date', 'when, in EDTF: a day, a month, or an interval; ~ means about, .. means open', date],
    [place === undefined ? '# place' : 'place', 'the entity where it happened', place],
    ['participants', 'the entities that took part, each as “  - slug”', participants],
  ]);
}

/** The text of a new question; which keys it needs depends on its type. */
export function questionSkeleton({
  question,
  type,
  unit,
}: {
  question?: string;
  type?: string;
  unit?: string;
}): string {
  const positions = type === 'position';
  const quantity = type === 'quantity';
  const off = positions ? '' : '# ';
  return skeleton([
    ['question', 'the question, ending in a question mark', question],
    ['type', 'quantity or position', type],
    ...(positions
      ? []
      : ([
          [quantity ? 'unit' : '# unit', 'what a quantity counts, in the plural', unit],
          ['# cumulative', 'true for a running total', true],
        ] as const)),
    ...(quantity
      ? []
      : ([
          [`${off}positions`, 'the positions that answers take; each needs a claim that takes it'],
          [`${off}  - id`, 'such as yes'],
          [`${off}    label`, 'what a reader reads'],
          [`${off}  - id`, 'such as no'],
          [`${off}    label`, ''],
        ] as const)),
  ]);
}
