import type { Rule } from '../rule.ts';

/** How much of what is lost a message shows. */
const SHOWN = 40;

export const signsKept: Rule = {
  name: 'signs-kept',
  proves: 'Markdown takes no signs or words out of an article’s text, and every note is shown.',
  check({ entries, prose }) {
    const articles = new Set(entries.articles.map(({ file }) => file));
    return [...prose].flatMap(([file, { lost }]) =>
      lost
        .filter(({ words }) => articles.has(file) || words.startsWith('[^'))
        .map(({ words, offset, how, remedy }) => ({
          file,
          at: { body: offset },
          rule: this.name,
          message: `“${words.slice(0, SHOWN)}${words.length > SHOWN ? '…' : ''}” ${how}; ${remedy}`,
        })),
    );
  },
};
