import { defineRule } from '../rule.ts';

export const picturesNamed = defineRule('pictures-named', {
  proves: 'The story names of what pictures are drawn: “articles” or “claims”, not “true”.',
  check({ entries: { story } }, problem) {
    if (story.data.shareImages !== true) return [];
    return [problem({ file: story.file, at: { keys: ['shareImages'] } }, 'unnamed', {})];
  },
});
