import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../../../schemas/claim.ts';
import { Asked } from './asked.ts';

const claim = fc.record({
  kind: fc.constantFrom(...KINDS),
  answers: fc.array(fc.record({ question: fc.constantFrom('how-many', 'whose-fault', 'what-next') }), { maxLength: 3 }),
});
const claims = fc.array(claim, { maxLength: 12 });
type Told = Parameters<Asked['count']>[0];

function askedOf(told: readonly Told[]): Asked {
  const asked = new Asked();
  for (const each of told) asked.count(each, 1);
  return asked;
}

describe('questions that are asked', () => {
  const told = (kind: Told['kind'], question: string): Told => ({ kind, answers: [{ question }] });
  const story = [
    ...[1, 2, 3, 4].map(() => told('prediction', 'what-next')),
    ...[1, 2, 3, 4].map(() => told('figure', 'how-many')),
  ];

  test('suit the kind of claims that answer them, and others less', () => {
    const asked = askedOf(story);
    const ahead = [{ value: 'prediction', chance: 0.8 } as const];
    expect(asked.suits('what-next', ahead)).toBeGreaterThan(1);
    expect(asked.suits('how-many', ahead)).toBeLessThan(1);
    expect(asked.times('how-many')).toBe(4);
  });

  test('suit any claim alike where nothing is known of it or of them', () => {
    expect(askedOf(story).suits('how-many', [])).toBe(1);
    expect(new Asked().suits('how-many', [{ value: 'figure', chance: 0.8 }])).toBeCloseTo(1);
  });

  test('are, once a claim is forgotten, as if it had never been there', () => {
    fc.assert(
      fc.property(claims, claim, fc.constantFrom(...KINDS), (before, more, value) => {
        const [changed, fresh] = [askedOf(before), askedOf(before)];
        changed.count(more, 1);
        changed.count(more, -1);
        for (const question of ['how-many', 'whose-fault', 'what-next']) {
          expect(changed.times(question)).toBe(fresh.times(question));
          expect(changed.suits(question, [{ value, chance: 0.5 }])).toBeCloseTo(
            fresh.suits(question, [{ value, chance: 0.5 }]),
          );
        }
      }),
    );
  });
});
