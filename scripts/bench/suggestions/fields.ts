import { BOUNDS } from '../../../src/model/schemas/bounds.ts';
import type { ClaimData } from '../../../src/model/schemas/claim.ts';
import type { ClaimProposals } from '../../../src/model/suggest/claim/proposeClaim.ts';
import type { Proposals } from '../../../src/model/suggest/claim/proposal.ts';
import { answerKey } from '../../../src/model/suggest/claim/answers/answerKey.ts';

/** A field of a claim as it is measured: the values that are right, and those that are proposed, each as one text. */
export interface Field {
  name: string;
  /** None where the claim has no value there. */
  right: (claim: ClaimData) => string[];
  proposed: (proposals: ClaimProposals, claim: ClaimData) => Proposals<string>;
  /** True where a value counts that no other claim has: one that is read from the words. */
  read?: boolean;
  /** True where a claim counts once, and is right where any of its values is proposed. */
  whole?: boolean;
  /** True where only claims count whose words name a day or another time. */
  dated?: boolean;
}

const some = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** Two proposals of one text are one. */
function named<Value>(proposals: Proposals<Value>, name: (value: Value) => string): Proposals<string> {
  const all = proposals.map(({ value, chance }) => ({ value: name(value), chance }));
  return all.filter(({ value }, at) => all.findIndex((other) => other.value === value) === at);
}

const sources = (attribution: ClaimData['attribution']): string =>
  attribution.map(({ label, entity }) => entity ?? label).join(' > ') || 'nobody';

const date = (key: 'happened' | 'said' | 'asOf'): Omit<Field, 'name'> => ({
  right: ({ [key]: value }) => some(value),
  proposed: ({ [key]: proposals }) => proposals,
  read: true,
});

const origin: Omit<Field, 'name'> = {
  right: ({ origin: value }) => [value],
  proposed: (proposals) => proposals.origin,
};

const question: Omit<Field, 'name'> = {
  right: ({ answers }) => [...new Set(answers.map((given) => given.question))],
  proposed: ({ questions }) => questions,
};

const answer: Omit<Field, 'name'> = {
  right: ({ answers }) => [...new Set(answers.map(answerKey))],
  proposed: ({ answers }) => named(answers, answerKey),
};

/** Every field that has one value, or of which any one counts. */
export const FIELDS: readonly Field[] = [
  { name: 'kind', right: ({ kind }) => [kind], proposed: ({ kind }) => kind },
  { name: 'modality', right: ({ modality }) => [modality], proposed: ({ modality }) => modality },
  {
    name: 'attribution',
    right: ({ attribution }) => [sources(attribution)],
    proposed: ({ attribution }) => named(attribution, sources),
  },
  { name: 'origin', ...origin },
  { name: 'origin, any', ...origin, read: true },
  { name: 'event', right: ({ event }) => some(event), proposed: ({ event }) => event },
  { name: 'question', ...question },
  { name: 'question, a claim', ...question, whole: true },
  { name: 'answer', ...answer },
  { name: 'answer, a claim', ...answer, whole: true },
  {
    name: 'value with bound',
    right: ({ answers }) => answers.flatMap(({ value }) => (value ? [bound(value)] : [])),
    proposed: ({ answers }, claim) => {
      const questions = claim.answers.map((given) => given.question);
      const values = answers.filter(({ value }) => questions.includes(value.question));
      return named(
        values.flatMap(({ value, chance }) => (value.value ? [{ value: value.value, chance }] : [])),
        bound,
      );
    },
    read: true,
  },
  { name: 'happened', ...date('happened'), dated: true },
  { name: 'happened, any', ...date('happened') },
  { name: 'said', ...date('said'), dated: true },
  { name: 'said, any', ...date('said') },
  { name: 'asOf', ...date('asOf'), dated: true },
  { name: 'asOf, any', ...date('asOf') },
];

function bound(value: NonNullable<ClaimData['answers'][number]['value']>): string {
  return BOUNDS.flatMap((name) => (value[name] === undefined ? [] : [`${name} ${value[name]}`])).join(', ');
}
