import type { Entries } from '../../story/entries.ts';
import { UNKNOWN } from '../../schemas/values.ts';
import { nearestName } from '../../text/didYouMean.ts';
import { nearRemedies } from '../remedies/nearRemedies.ts';
import { defineRule, type Rule } from '../rule.ts';

/** A place in a file that names something else by its slug or id. */
export interface Reference {
  file: string;
  keys: (string | number)[];
  value: string | undefined;
}

/** Every place in front matter that names something of a kind. */
export const references = {
  entity: entityReferences,
  event: ({ claims, events }) => [
    ...claims.map(({ file, data }) => ({ file, keys: ['event'], value: data.event })),
    ...events.flatMap(inItsPlace),
  ],
  question: ({ claims, questions }) => [
    ...claims.flatMap(({ file, data }) =>
      data.answers.map((answer, index) => ({ file, keys: ['answers', index, 'question'], value: answer.question })),
    ),
    ...questions.flatMap(inItsPlace),
  ],
  claim: ({ claims }) =>
    claims.flatMap(({ file, data }) => [
      ...data.relations.map((relation, index) => ({
        file,
        keys: ['relations', index, 'claim'],
        value: relation.claim,
      })),
      ...inItsPlace({ file, data }),
    ]),
} satisfies Record<string, (entries: Omit<Entries, 'story'>) => Reference[]>;

/** What stands in place of an entry that is gone. */
function inItsPlace({ file, data }: { file: string; data: { replacedBy: readonly string[] } }): Reference[] {
  return data.replacedBy.map((value, index) => ({ file, keys: ['replacedBy', index], value }));
}

export const entityExists = existence('entity');
export const eventExists = existence('event');
export const questionExists = existence('question');
export const claimExists = existence('claim');

/** Makes the rule that every reference to something of a kind names one that exists. */
function existence(kind: keyof typeof references): Rule {
  return defineRule(`${kind}-exists`, {
    proves: `Whatever names ${kind === 'entity' || kind === 'event' ? 'an' : 'a'} ${kind} names one that exists.`,
    check({ entries, present }, problem) {
      const known = present[kind];
      const set = new Set(known);
      return references[kind](entries).flatMap(({ file, keys, value }) =>
        value === undefined || set.has(value)
          ? []
          : [
              problem(
                { file, at: { keys } },
                'unknown',
                { name: value, near: nearestName(value, known)?.name },
                nearRemedies(value, known, keys),
              ),
            ],
      );
    },
  });
}

function entityReferences({ articles, claims, entities, events }: Omit<Entries, 'story'>): Reference[] {
  const named = (value: string): string | undefined => (value === UNKNOWN ? undefined : value);
  return [
    ...articles.flatMap(({ file, data }) => [
      { file, keys: ['publisher'], value: named(data.publisher) },
      ...data.relays.map(({ origin }, index) => ({ file, keys: ['relays', index, 'origin'], value: origin })),
    ]),
    ...claims.flatMap(({ file, data }) => [
      { file, keys: ['origin'], value: named(data.origin) },
      ...data.attribution.map(({ entity }, index) => ({ file, keys: ['attribution', index, 'entity'], value: entity })),
      ...data.about.map((value, index) => ({ file, keys: ['about', index], value })),
    ]),
    ...entities.map(({ file, data }) => ({ file, keys: ['memberOf'], value: data.memberOf })),
    ...events.flatMap(({ file, data }) => [
      { file, keys: ['place'], value: data.place },
      ...data.participants.map((value, index) => ({ file, keys: ['participants', index], value })),
    ]),
  ];
}
