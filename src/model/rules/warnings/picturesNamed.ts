import type { Rule } from '../rule.ts';

export const picturesNamed: Rule = {
  name: 'pictures-named',
  proves: 'The story names of what pictures are drawn: “articles” or “claims”, not “true”.',
  check({ entries: { story } }) {
    if (story.data.shareImages !== true) return [];
    return [
      {
        file: story.file,
        at: { keys: ['shareImages'] },
        rule: this.name,
        message:
          'means “articles”, a picture of each article and question; write that, or “claims” for a picture of each claim too',
      },
    ];
  },
};
