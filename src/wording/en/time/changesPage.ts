import type { Effect } from '../../../model/questions/effects.ts';

/** What only the page itself says of what changed between two moments. */
export const changesPage = {
  /** What a new answer does, and what that means. */
  effects: {
    withdraws: { name: 'Taken back', meaning: 'its own voice takes back an answer' },
    contradicts: { name: 'Contradicted', meaning: 'excludes or rejects an answer' },
    revises: { name: 'Revised', meaning: 'lowers a figure, or corrects an answer' },
    updates: { name: 'Updated', meaning: 'carries an answer on' },
    adds: { name: 'Added', meaning: 'nobody had said this before' },
    repeats: { name: 'Said again', meaning: 'somebody had said this before' },
  } satisfies Record<Effect, object>,
  against: 'against <answer/>',
  then: ', then',
  newVoices: 'New voices:',
  withdrawn: 'Withdrawn by us:',
  /** Two moments, in a link from one step to the next. */
  span: ({ from, to }: { from: string; to: string }): string => `${from} to ${to}`,
  description: 'Answers added, revised, contradicted and withdrawn, new voices and new events between two days.',
  states: ({ from, to }: { from: string; to: string }): string =>
    `What was known at the end of <from>${from}</from> and of <to>${to}</to>`,
  chooseOthers: 'Choose other days',
  parts: {
    questions: 'Questions',
    events: 'Events told first',
    printed: 'Certainly printed by then',
    perhaps: 'Possibly printed by then',
  },
  perhapsMeaning: 'The day lies within the days between which each was printed. What they say is not counted here.',
  noDay: 'no day told',
  /** Said of an article whose days of printing began before the first moment. */
  perhapsBefore: 'perhaps printed before that already',
};
