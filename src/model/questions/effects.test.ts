import { expect, test } from 'vitest';
import type { Claim, Entity } from '../story/corpus.ts';
import { effectOfRelation, effectOfStep, replaces } from './effects.ts';

const voice = (slug: string): Entity => ({ slug }) as Entity;
const from = (origin: Entity | undefined): Claim => ({ origin }) as Claim;
const [mayor, wire] = [voice('mayor'), voice('wire')];

test.each([
  ['updates', wire, 'updates', true],
  ['updates', mayor, 'updates', true],
  ['corrects', wire, 'revises', true],
  ['corrects', mayor, 'withdraws', true],
  ['contradicts', wire, 'contradicts', false],
  ['contradicts', undefined, 'contradicts', false],
  ['contradicts', mayor, 'withdraws', true],
  ['denies', wire, 'contradicts', false],
  ['qualifies', mayor, 'adds', false],
] as const)('a claim that %s what the mayor said', (type, origin, effect, isReplaced) => {
  expect(effectOfRelation(type, from(origin), from(mayor))).toBe(effect);
  expect(replaces(effect)).toBe(isReplaced);
});

test.each([
  ['update', true],
  ['revision', true],
  ['contradiction', false],
  ['agreement', false],
  ['not-comparable', false],
] as const)('after a figure that is a(n) %s the one before it stands no longer: %s', (step, isReplaced) => {
  expect(replaces(effectOfStep(step))).toBe(isReplaced);
});
