import type { Rule } from '../rule.ts';

export const figureAsOf: Rule = {
  name: 'figure-as-of',
  proves: 'A claim that answers with a number says as of which day it holds.',
  check({ entries }) {
    return entries.claims.flatMap(({ file, data }) => {
      const index = data.asOf === undefined ? data.answers.findIndex(({ value }) => value) : -1;
      const message =
        'gives a number without “asOf”; add the day on which it holds, or the article’s date of publication';
      return index === -1 ? [] : [{ file, at: { keys: ['answers', index, 'value'] }, rule: this.name, message }];
    });
  },
};

export const figureGiven: Rule = {
  name: 'figure-given',
  proves: 'Every question that asks for a quantity is answered by a figure.',
  check({ entries }) {
    const given = new Set(
      entries.claims.flatMap(({ data }) => data.answers.flatMap(({ question, value }) => (value ? question : []))),
    );
    const message = 'no claim gives a figure for this; give it to the claims that do, or remove the question';
    return entries.questions.flatMap(({ file, slug, data }) =>
      data.status === 'active' && data.type === 'quantity' && !given.has(slug)
        ? [{ file, at: { keys: ['type'] }, rule: this.name, message }]
        : [],
    );
  },
};

export const positionUsed: Rule = {
  name: 'position-used',
  proves: 'Every position of a question is some claim’s answer.',
  check({ entries }) {
    const used = new Set(
      entries.claims.flatMap(({ data }) =>
        data.answers.map(({ question, position = '' }) => `${question} ${position}`),
      ),
    );
    return entries.questions.flatMap(({ file, slug, data }) =>
      data.positions.flatMap(({ id }, index) =>
        data.status !== 'active' || used.has(`${slug} ${id}`)
          ? []
          : [
              {
                file,
                at: { keys: ['positions', index, 'id'] },
                rule: this.name,
                message: `no claim takes the position “${id}”; give it to the claims that do, or remove it`,
              },
            ],
      ),
    );
  },
};

export const contradictionSymmetric: Rule = {
  name: 'contradiction-symmetric',
  proves: 'Where one claim contradicts another, the other contradicts it.',
  check({ entries }) {
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
          : [
              {
                file,
                at: { keys: ['relations', index] },
                rule: this.name,
                message: `claim ${claim} does not say that it contradicts this one; add the relation there too`,
              },
            ],
      ),
    );
  },
};

export const relationOther: Rule = {
  name: 'relation-other',
  proves: 'A claim’s relations are to other claims.',
  check({ entries }) {
    return entries.claims.flatMap(({ file, data }) =>
      data.relations.flatMap(({ claim }, index) =>
        claim === data.id
          ? [
              {
                file,
                at: { keys: ['relations', index, 'claim'] },
                rule: this.name,
                message: 'is the claim itself; name the other one, or remove the relation',
              },
            ]
          : [],
      ),
    );
  },
};
