import type { Rule } from '../rule.ts';

/** Comments that authors write have a space after their “#”. */
const OF_A_TEXT = /^#[^\s#]/;

export const valueWhole: Rule = {
  name: 'value-whole',
  proves: 'YAML cuts no text of front matter off where a “#” stands in it.',
  check({ comments }) {
    return [...comments].flatMap(([file, found]) =>
      found
        .filter(({ comment }) => OF_A_TEXT.test(comment))
        .map(({ keys, comment }) => ({
          file,
          at: { keys },
          rule: this.name,
          message: `YAML takes “${comment}” for a comment; put all of the text in quotation marks, or write “# ” where a comment is meant`,
        })),
    );
  },
};
