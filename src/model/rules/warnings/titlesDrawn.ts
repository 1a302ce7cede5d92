import { UNDRAWN } from '../../text/language/scripts.ts';
import { defineRule } from '../rule.ts';

export const titlesDrawn = defineRule('titles-drawn', {
  proves: 'Pictures for shared links are asked for only of titles in scripts for which there are typefaces.',
  check({ entries: { story, articles, claims, questions } }, problem) {
    if (story.data.shareImages === false) return [];
    const titles = [story.data.title, ...articles.map(({ data }) => data.title)];
    const statements = story.data.shareImages === 'claims' ? claims.map(({ data }) => data.statement) : [];
    const all = [...titles, ...questions.map(({ data }) => data.question), ...statements];
    const lacking = UNDRAWN.test(story.data.title) ? all : all.filter((title) => UNDRAWN.test(title));
    const letter = lacking.flatMap((title) => UNDRAWN.exec(title) ?? [])[0];
    if (letter === undefined) return [];
    const counted = { lacking: lacking.length, pages: all.length, letter };
    return [problem({ file: story.file, at: { keys: ['title'] } }, 'undrawn', counted)];
  },
});
