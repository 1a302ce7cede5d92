import { reviewersOf } from '../../claims/reviews.ts';
import { defineRule } from '../rule.ts';

export const claimReviewed = defineRule('claim-reviewed', {
  proves:
    'Where the story asks for reviewers, as many different people have reviewed each standing claim as it is worded now.',
  check({ entries: { story, claims } }, problem) {
    const { reviewers } = story.data;
    if (reviewers === undefined) return [];
    return claims
      .filter(({ data }) => data.status === 'active')
      .flatMap(({ file, data }) => {
        const reviewed = reviewersOf(data).length;
        return reviewed >= reviewers
          ? []
          : [problem({ file, at: { keys: ['reviewed'] } }, 'few', { reviewed, needed: reviewers })];
      });
  },
});
