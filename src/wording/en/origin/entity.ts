import { count, number } from '../forms.ts';

interface Named {
  name: string;
}

/** The page of an entity, and the list of all. */
export const entity = {
  description: ({ name }: Named): string => `What the articles say about ${name}.`,
  oneVoice: 'counts as one voice with <entity/>',
  /** The heading of each part of its page. */
  parts: {
    events: ({ name }: Named): string => `What happened around ${name}`,
    by: ({ name }: Named): string => `Said by ${name}`,
    byOutlet: ({ name }: Named): string => `Passed on from ${name}`,
    about: ({ name }: Named): string => `Said about ${name}`,
    from: ({ name }: Named): string => `Reported without a named source, resting on ${name}`,
    questions: ({ name }: Named): string => `Questions in which ${name} figures`,
    names: ({ name }: Named): string => `What the articles call ${name}`,
  },
  continued: ({ total }: { total: string }): string => `${total}, continued`,
  noClaim: ({ name }: Named): string =>
    `No claim is about ${name}; it is here because an article or an event names it.`,
  list: ({ name }: Named): string => `claims and more on ${name}`,
  /** The entities that stand in claims about another. */
  together: 'Most often in claims with: <entities/>',
  names: { article: 'Article', names: 'Names' },
  feed: ({ name }: Named): string => `Claims about ${name}`,
  noneYet: 'Nobody and nothing has been entered yet.',
  network: {
    label: 'Who and what stand together in claims. The table below holds the same.',
    pair: ({ one, other, claims }: { one: string; other: string; claims: number }): string =>
      `${one} and ${other}: ${count(claims, 'claim')}`,
    meaning: ({ pairs }: { pairs: number }): string =>
      `The ${number(pairs)} pairs that stand together in most claims. A larger circle means more claims, a thicker line more claims about both; people are filled.`,
    table: 'The pairs and their claims, as a table',
    together: 'Together',
    claims: 'Claims',
    both: '<one/> and <other/>',
  },
};
