import { UNDRAWN } from '../../text/scripts.ts';
import type { Rule } from '../rule.ts';

export const titlesDrawn: Rule = {
  name: 'titles-drawn',
  proves: 'Pictures for shared links are asked for only of titles in scripts for which there are typefaces.',
  check({ entries: { story, articles, claims, questions } }) {
    if (story.data.shareImages === false) return [];
    const titles = [story.data.title, ...articles.map(({ data }) => data.title)];
    const statements = story.data.shareImages === 'claims' ? claims.map(({ data }) => data.statement) : [];
    const all = [...titles, ...questions.map(({ data }) => data.question), ...statements];
    const lacking = UNDRAWN.test(story.data.title) ? all : all.filter((title) => UNDRAWN.test(title));
    const letter = lacking.flatMap((title) => UNDRAWN.exec(title) ?? [])[0];
    if (letter === undefined) return [];
    return [
      {
        file: story.file,
        at: { keys: ['title'] },
        rule: this.name,
        message: `${lacking.length} of ${all.length} pages get no picture for their links: there is no typeface for “${letter}”; “shareImages: false” draws none`,
      },
    ];
  },
};
