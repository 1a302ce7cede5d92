import { describe, expect, it, test } from 'vitest';
import type { Proposed } from './proposed.ts';
import { asSentence, fieldsOf, pagesNamed, proposedForm, speakersTied } from './claimForm.ts';

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
  newEntities: [],
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
      ...{ statement: '83 died.', kind: 'figure', origin: 'daily-gull', asOf: '', happened: '' },
      ...{ about: ['ada-lund'], event: 'fire', answers: [] },
    });
  });

  it('fills in the day as of which it holds only where that is likely', () => {
    expect(proposedForm('83 died', { ...proposed, asOf: [guess('2031-05-02', true)] }).asOf).toBe('2031-05-02');
  });

  it('fills in that day for a figure, which needs one', () => {
    const [answer] = proposed.answers;
    const figure = { ...proposed, answers: answer ? [{ ...answer, likely: true }] : [] };
    expect(proposedForm('83 died', figure)).toMatchObject({
      asOf: '2031-05-02',
      answers: [{ value: { atLeast: 83 } }],
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

describe('pagesNamed', () => {
  const form = { ...proposedForm('83 died', proposed), answers: [{ question: 'is-it-out', position: 'no' }] };
  const positions = [
    { id: 'yes', label: 'Yes' },
    { id: 'no', label: 'No' },
  ];

  it('leaves out pages that the form no longer names', () => {
    const page = { collection: 'entities' as const, fields: { name: 'Bo Ek', kind: 'person' } };
    expect(
      pagesNamed(
        [
          { ...page, slug: 'ada-lund' },
          { ...page, slug: 'bo-ek' },
        ],
        form,
      ),
    ).toEqual([{ ...page, slug: 'ada-lund' }]);
  });

  it('gives a new question the positions that the claim takes', () => {
    const fields = { question: 'Is it out?', type: 'position', positions };
    const [page] = pagesNamed([{ collection: 'questions', slug: 'is-it-out', fields }], form);
    expect(page?.fields.positions).toEqual([{ id: 'no', label: 'No' }]);
  });
});

test('speakers of a name are tied to its entity, others and unnamed ones are not', () => {
  const link = { named: true, mode: 'direct' as const };
  const attribution = [
    { ...link, label: 'Mayor Ada Lund' },
    { ...link, label: 'Bo Ek' },
    { ...link, label: 'friends of Ada Lund', named: false },
  ];
  const tied = speakersTied({ ...proposedForm('83 died', proposed), attribution }, 'Ada Lund', 'ada-lund');
  expect(tied.attribution.map(({ entity }) => entity)).toEqual(['ada-lund', undefined, undefined]);
});
