/** The table of other claims beside a claim. */
export const beside = {
  title: 'Beside other claims',
  columns: {
    stands: 'To this one',
    claim: 'Claim',
    article: 'Article',
    origin: 'Comes from',
    independent: 'Independent or not',
  },
  /** What ties a group of them to the claim, where that is no question. */
  ties: { relations: 'Noted by us', event: 'The same event' },
  unknown: 'unknown',
  /** How a claim stands to the claim of the page, by the relation between them: as the one that has it, and as its other. */
  relations: {
    updates: { own: 'updated by this', other: 'updates this' },
    corrects: { own: 'corrected by this', other: 'corrects this' },
    contradicts: { own: 'contradicts this', other: 'contradicts this' },
    qualifies: { own: 'qualified by this', other: 'qualifies this' },
    denies: { own: 'denied by this', other: 'denies this' },
  },
  figures: {
    earlier: { lower: 'earlier, lower', higher: 'earlier, higher', equal: 'earlier, equal' },
    later: { lower: 'later, lower', higher: 'later, higher', equal: 'later, equal' },
    then: { lower: 'lower', higher: 'higher', equal: 'equal' },
  },
  stands: {
    same: 'says the same',
    otherwise: 'answers otherwise',
    incomparable: 'counts another thing',
    contradicts: 'contradicts this',
    event: 'tells more',
  },
  /** Whether another voice stands behind it; on a phone the words stand without the name of their column. */
  independent: { yes: 'independent', no: 'same voice', unknown: 'no way to tell', none: '–' },
};
