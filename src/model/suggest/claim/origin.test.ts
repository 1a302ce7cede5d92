import { expect, test } from 'vitest';
import type { Modality } from '../../schemas/claim.ts';
import { proposeOrigin } from './origin.ts';
import { isSure } from './proposal.ts';

const article = {
  language: 'en',
  publisher: 'port-times',
  relays: [{ origin: 'daily-gull', how: 'rewrite' as const }],
};
const first = (origin: string | undefined, modality: Modality, speaks = false): string | undefined => {
  const attribution = speaks ? [{ label: 'Two sailors', named: false, mode: 'paraphrase' as const }] : [];
  return proposeOrigin({ attribution, origin }, [{ value: modality, chance: 0.7 }], article)[0]?.value;
};

test('in a retelling a fact is the outlet’s, a judgement and an expectation the publisher’s', () => {
  expect(first('daily-gull', 'asserted')).toBe('daily-gull');
  expect(first('daily-gull', 'opinion')).toBe('port-times');
  expect(first('daily-gull', 'predicted')).toBe('port-times');
  expect(first('daily-gull', 'opinion', true)).toBe('daily-gull');
});

test('every origin that comes into question is proposed once, the guess first', () => {
  const all = proposeOrigin({ attribution: [], origin: 'port-times' }, [], article);
  expect(all.map(({ value }) => value)).toEqual(['port-times', 'daily-gull', 'unknown']);
  expect(first(undefined, 'asserted', true)).toBe('port-times');
});

test('the article’s own voice is sure only in a language whose sources can be read', () => {
  const sure = (language: string): boolean[] =>
    proposeOrigin({ attribution: [], origin: 'port-times' }, [], { ...article, language }).map(isSure);
  expect([sure('en')[0], sure('fi')[0]]).toEqual([true, false]);
});
