import { describe, expect, it } from 'vitest';
import type { Proposed } from './proposed.ts';
import { asSentence, fieldsOf, proposedForm } from './claimForm.ts';

const guess = <Value>(value: Value, likely = false) => ({ value, sure: false, likely });
const proposed: Proposed = {
  statements: [],
  kind: [guess('figure'), guess('event')],
  modality: [guess('asserted')],
  attribution: [],
  origin: [guess('daily-gull')],
  happened: [],
  said: [],
  asOf: [guess('2031-05-02')],
  about: [guess('ada-lund', true), guess('harbour')],
  event: [guess('fire', true)],
  answers: [guess({ question: 'how-many-dead', value: { atLeast: 83 } })],
  nearest: [],
};

describe('asSentence', () => {
  it.each([
    ['killing at least 83 people', 'Killing at least 83 people.'],
    ['“we will rebuild”', '“We will rebuild”.'],
    ['the fire, which burnt on,', 'The fire, which burnt on.'],
    ['Is it out?', 'Is it out?'],
    ['', ''],
  ])('makes “%s” into “%s”', (words, sentence) => expect(asSentence(words)).toBe(sentence));
});

describe('proposedForm', () => {
  it('fills in the likeliest value, of what few claims have only what is likely', () => {
    expect(proposedForm('83 died', proposed)).toMatchObject({
      ...{ statement: '83 died.', kind: 'figure', origin: 'daily-gull', asOf: '2031-05-02', happened: '' },
      ...{ about: ['ada-lund'], event: 'fire', answers: [] },
    });
  });

  it('takes the statement that is proposed before the words', () => {
    const statement = '83 people died, according to the Gull on 2 May 2031.';
    expect(proposedForm('83 died', { ...proposed, statements: [statement] }).statement).toBe(statement);
  });

  it('becomes front matter in which nothing stands for what is empty, and neither note nor reason', () => {
    const fields = fieldsOf(proposedForm('83 died', proposed));
    expect(fields).toMatchObject({ event: 'fire', happened: null, attribution: null, answers: null });
    expect(Object.keys(fields)).not.toContain('note');
    expect(Object.keys(fields)).not.toContain('because');
  });
});
