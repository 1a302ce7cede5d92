import { reviewersOf } from '../../claims/reviews.ts';
import type { Rule } from '../rule.ts';

export const claimReviewed: Rule = {
  name: 'claim-reviewed',
  proves:
    'Where the story asks for reviewers, as many different people have reviewed each standing claim as it is worded now.',
  check({ entries: { story, claims } }) {
    const { reviewers } = story.data;
    if (reviewers === undefined) return [];
    return claims
      .filter(({ data }) => data.status === 'active')
      .flatMap(({ file, data }) => {
        const { length } = reviewersOf(data);
        const others = length > 0 ? 'by somebody else too' : 'by somebody';
        const message = `${length} of ${reviewers} people have reviewed it as it is worded now; have it read ${others}, and add {by, date} to “reviewed”`;
        return length >= reviewers ? [] : [{ file, at: { keys: ['reviewed'] }, rule: this.name, message }];
      });
  },
};
