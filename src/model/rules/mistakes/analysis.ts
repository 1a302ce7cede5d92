import { defineRule } from '../rule.ts';

export const figureAsOf = defineRule('figure-as-of', {
  proves: 'A claim that answers with a number says as of which day it holds.',
  check({ entries }, problem) {
    return entries.claims.flatMap(({ file, data }) => {
      const index = data.asOf === undefined ? data.answers.findIndex(({ value }) => value) : -1;
      return index === -1 ? [] : [problem({ file, at: { keys: ['answers', index, 'value'] } }, 'missing', {})];
    });
  },
});

export const figureGiven = defineRule('figure-given', {
  proves: 'Every question that asks for a quantity is answered by a figure.',
  check({ entries }, problem) {
    const given = new Set(
      entries.claims.flatMap(({ data }) => data.answers.flatMap(({ question, value }) => (value ? question : []))),
    );
    return entries.questions.flatMap(({ file, slug, data }) =>
      data.status === 'active' && data.type === 'quantity' && !given.has(slug)
        ? [problem({ file, at: { keys: ['type'] } }, 'missing', {})]
        : [],
    );
  },
});

export const positionUsed = defineRule('position-used', {
  proves: 'Every position of a question is some claim’s answer.',
  check({ entries }, problem) {
    const used = new Set(
      entries.claims.flatMap(({ data }) =>
        data.answers.map(({ question, position = '' }) => `${question} ${position}`),
      ),
    );
    return entries.questions.flatMap(({ file, slug, data }) =>
      data.positions.flatMap(({ id }, index) =>
        data.status !== 'active' || used.has(`${slug} ${id}`)
          ? []
          : [problem({ file, at: { keys: ['positions', index, 'id'] } }, 'unused', { id })],
      ),
    );
  },
});

export const contradictionSymmetric = defineRule('contradiction-symmetric', {
  proves: 'Where one claim contradicts another, the other contradicts it.',
  check({ entries }, problem) {
    const contradicts = new Set(
      entries.claims.flatMap(({ data }) =>
        data.relations.filter(({ type }) => type === 'contradicts').map(({ claim }) => `${data.id} ${claim}`),
      ),
    );
    const known = new Set(entries.claims.map(({ data }) => data.id));
    return entries.claims.flatMap(({ file, data }) =>
      data.relations.flatMap(({ type, claim }, index) =>
        type !== 'contradicts' || !known.has(claim) || contradicts.has(`${claim} ${data.id}`)
          ? []
          : [problem({ file, at: { keys: ['relations', index] } }, 'oneSided', { claim })],
      ),
    );
  },
});

export const relationOther = defineRule('relation-other', {
  proves: 'A claim’s relations are to other claims.',
  check({ entries }, problem) {
    return entries.claims.flatMap(({ file, data }) =>
      data.relations.flatMap(({ claim }, index) =>
        claim === data.id ? [problem({ file, at: { keys: ['relations', index, 'claim'] } }, 'itself', {})] : [],
      ),
    );
  },
});
