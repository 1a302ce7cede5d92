import { count, number, plural, unended } from '../forms.ts';

/** The reading view: an article’s text with its marks and the notes beside it. */
export const reading = {
  marks: 'Mark the claims',
  step: 'Step through the claims',
  skip: 'Skip to the next paragraph',
  excerpts:
    'This text may not be republished here. What follows are the words that claims quote, in their order; […] stands where others are left out.',
  wholeCopy: 'A copy of the whole text',
  whole: 'The whole text on its publisher’s site',
  /** What the notes beside one paragraph are called, for readers who hear the page. */
  notesOn: ({ paragraph }: { paragraph: number }): string => `Notes on paragraph ${number(paragraph)}`,
  notes: {
    disputed: 'Disputed.',
    /** “Since then: at least 91 people (Gull, 3 May).” */
    sinceThen: ({ answer, article }: { answer: string; article: string }): string =>
      `Since then: ${unended(answer)} (${article}).`,
    support: ({ support }: { support: string }): string => `${support}.`,
    noSource: 'No known source.',
    onlyHere: 'Only here.',
    otherwiseHere: 'Another claim of this article says otherwise.',
    otherwise: ({ names, articles }: { names: string; articles: number }): string =>
      plural(articles, { one: `${names} says otherwise.`, other: `${names} say otherwise.` }),
    counted: ({ claims }: Counted): string => `${count(claims, 'claim')}.`,
    /** Where there is nothing to say: how many claims begin in a paragraph, alone or beside notes. */
    claims: ({ claims }: Counted): string => count(claims, 'claim'),
    moreClaims: ({ claims }: Counted): string => count(claims, 'more claim'),
    judgements: ({ claims }: Counted): string => count(claims, 'judgement'),
    moreJudgements: ({ claims }: Counted): string => count(claims, 'more judgement'),
  },
  key: {
    summary: 'What the lines mean:',
    lines: 'Underlined words carry one, and the line tells how its content stands in the article:',
    strong: 'A strong line is under claims of which the notes beside the text tell more:',
    notSure: 'The lines do not tell how sure we are of a claim.',
    keys: 'While the text or a claim has the focus, <next>j</next> goes to the next claim and <before>k</before> to the one before.',
    notes: [
      { name: 'Disputed', meaning: 'another claim contradicts, denies or corrects it' },
      { name: 'Since then', meaning: 'a later claim updates it, or gives a later figure' },
      {
        name: 'No known source',
        meaning: 'nobody knows where it comes from, nor does another article tell it; judgements need no source',
      },
      { name: 'Only here', meaning: 'an event, a figure or an accusation that no other article tells' },
    ],
  },
};

interface Counted {
  claims: number;
}
