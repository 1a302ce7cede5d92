/** The list of what changed, step by step, with the form that puts steps together. */
export const changesList = {
  title: 'What changed',
  description:
    'What any two days differ in: answers added, revised, contradicted and withdrawn, new voices, new events.',
  name: 'changes',
  lede: 'What one day knew and an earlier one did not: answers added, revised, contradicted or taken back, new voices, new events. Questions without news are left out.',
  caption:
    'What each day or month brought: articles certainly printed by then, questions that they changed, events told first',
  from: 'From the end of',
  to: 'to the end of',
  articles: 'Articles',
  questions: 'Questions',
  events: 'Events',
  compare: 'Compare',
  /** What the site itself changed. */
  here: {
    heading: 'What we changed here',
    marked:
      'Days since <day/> are marked, when you were last here. Your browser alone keeps that day, and sends it nowhere.',
    forget: 'Forget it',
    since: 'since your last visit',
    all: 'All that was added, corrected, reworded and withdrawn here',
  },
};
