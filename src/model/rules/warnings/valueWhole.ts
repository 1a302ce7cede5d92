import { defineRule } from '../rule.ts';

/** Comments that authors write have a space after their “#”. */
const OF_A_TEXT = /^#[^\s#]/;

export const valueWhole = defineRule('value-whole', {
  proves: 'YAML cuts no text of front matter off where a “#” stands in it.',
  check({ comments }, problem) {
    return [...comments].flatMap(([file, found]) =>
      found
        .filter(({ comment }) => OF_A_TEXT.test(comment))
        .map(({ keys, comment }) => problem({ file, at: { keys } }, 'cut', { comment })),
    );
  },
});
