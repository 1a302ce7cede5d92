import { defineRule } from '../rule.ts';

export const signsKept = defineRule('signs-kept', {
  proves: 'Markdown takes no signs or words out of an article’s text, and every note is shown.',
  check({ entries, prose }, problem) {
    const articles = new Set(entries.articles.map(({ file }) => file));
    return [...prose].flatMap(([file, { lost }]) =>
      lost
        .filter(({ params }) => articles.has(file) || params.words.startsWith('[^'))
        .map(({ loss, params, offset }) => problem({ file, at: { body: offset } }, loss, params)),
    );
  },
});
