import type { Rule } from '../rule.ts';

/** A letter of a script that the typefaces of pictures lack. */
const OTHER = /(?!\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Common}|\p{Script=Inherited})\p{L}/u;

export const titlesDrawn: Rule = {
  name: 'titles-drawn',
  proves:
    'Pictures for shared links are asked for only of titles in Latin, Greek or Cyrillic letters, which they can draw.',
  check({ entries: { story, articles, claims, questions } }) {
    if (story.data.shareImages === false) return [];
    const titles = [story.data.title, ...articles.map(({ data }) => data.title)];
    const statements = story.data.shareImages === 'claims' ? claims.map(({ data }) => data.statement) : [];
    const all = [...titles, ...questions.map(({ data }) => data.question), ...statements];
    const lacking = OTHER.test(story.data.title) ? all : all.filter((title) => OTHER.test(title));
    const letter = lacking.flatMap((title) => OTHER.exec(title) ?? [])[0];
    if (letter === undefined) return [];
    return [
      {
        file: story.file,
        at: { keys: ['title'] },
        rule: this.name,
        message: `${lacking.length} of ${all.length} pages get no picture for their links: those are drawn in Latin, Greek and Cyrillic letters only, without “${letter}”; “shareImages: false” draws none`,
      },
    ];
  },
};
