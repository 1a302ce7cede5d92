import { describe, expect, it } from 'vitest';
import { raiseFor } from '../../model/rules/problems.ts';
import { issueAt, says } from '../../model/schemas/messages.ts';
import type { RuleWords } from './inWords.ts';
import { problemInWords } from './problems.ts';

const where = { file: 'events/fire.md', at: { keys: ['place'] } };
const unknown = raiseFor('entity-exists');

describe('a problem', () => {
  it('is worded from its rule, its key and its parameters', () => {
    const problem = unknown(where, 'unknown', { name: 'qay', near: 'quay' });
    expect(problem).toEqual({ ...where, rule: 'entity-exists', key: 'unknown', params: { name: 'qay', near: 'quay' } });
    expect(problemInWords(problem)).toBe(
      'no entity “qay”; did you mean “quay”?; otherwise add content/entities/qay.md',
    );
  });

  it('is plain data, which another thread or program can take', () => {
    const problem = raiseFor('quote-verbatim')(where, 'unseen', {
      ...{ fault: 'unseen', index: 0, words: 'the quay', spans: 1, elsewhere: undefined },
      difference: { key: 'sign', params: { in: 'article', sign: '\u00AD', after: 'qu' } },
    });
    expect(problemInWords(structuredClone(problem))).toBe(problemInWords(problem));
  });

  it('compiles only with a key of its rule and the parameters of that key, no more and no fewer', () => {
    // @ts-expect-error No rule has this name.
    raiseFor('entity-exist');
    // @ts-expect-error The rule has no such key.
    unknown(where, 'unknwon', { name: 'qay', near: undefined });
    // @ts-expect-error A parameter is missing.
    unknown(where, 'unknown', { name: 'qay' });
    // @ts-expect-error A parameter is one too many.
    unknown(where, 'unknown', { name: 'qay', near: undefined, kind: 'entity' });
    // @ts-expect-error The key needs a parameter.
    issueAt(['status'], 'reasonNeeded');
    // @ts-expect-error The key takes none.
    issueAt(['history'], 'disordered', { status: 'active' });
    // @ts-expect-error A check of zod carries no parameters.
    expect(says('reasonNeeded')).toBe('reasonNeeded');
  });

  it('compiles no words that lack a message, have one too many or take another parameter', () => {
    // @ts-expect-error A message is missing.
    const lacking: RuleWords<'name-unique'> = { 'name-unique': { twice: ({ name }) => name } };
    const further: RuleWords<'text-present'> = {
      // @ts-expect-error The rule says no such thing.
      'text-present': { missing: () => 'no text', short: () => 'little text' },
    };
    // @ts-expect-error The message is not given a slug.
    const other: RuleWords<'entity-exists'> = { 'entity-exists': { unknown: ({ slug }) => String(slug) } };
    expect([lacking, further, other].flatMap(Object.keys)).toEqual(['name-unique', 'text-present', 'entity-exists']);
  });
});
