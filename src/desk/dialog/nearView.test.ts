import { describe, expect, it } from 'vitest';
import type { ClaimForm } from '../../model/editing/claimForm.ts';
import { takenOver } from './nearView.ts';

const form: ClaimForm = {
  ...{ statement: '83 died.', kind: 'figure', modality: 'asserted', attribution: [], origin: 'daily-gull' },
  ...{ happened: '', said: '', asOf: '2031-05-02', about: ['ada-lund'], event: 'fire', relations: [] },
  ...{ answers: [{ question: 'how-many-dead', value: { exactly: 83 } }], note: '', because: '' },
};

describe('takenOver', () => {
  it('adds the event, the answers and the entities of another claim, and takes nothing away', () => {
    const other = {
      event: 'blaze',
      about: ['harbour', 'ada-lund'],
      answers: [
        { question: 'how-many-dead', value: { exactly: 61 } },
        { question: 'rebuild', position: 'yes' },
      ],
    };
    expect(takenOver(form, other)).toEqual({
      event: 'blaze',
      about: ['ada-lund', 'harbour'],
      answers: [...form.answers, { question: 'rebuild', position: 'yes' }],
    });
  });
});
