import { dateRange } from '../../dates/dates.ts';
import { articleOf } from '../../story/ids.ts';
import { answeredQuestions } from './answered.ts';
import { defineRule } from '../rule.ts';

export const answerCited = defineRule('answer-cited', {
  proves: 'The text of a question that cites claims cites every claim that answers it.',
  check(context, problem) {
    return answeredQuestions(context).flatMap(({ question, answers, cited }) => {
      const known = new Set(cited.map(({ claim }) => claim));
      const missing = cited.length === 0 ? [] : answers.filter((claim) => !known.has(claim));
      const claims = missing.map(({ file, data }) => ({ id: data.id, file }));
      return claims.length === 0 ? [] : [problem({ file: question.file, at: { body: 0 } }, 'uncited', { claims })];
    });
  },
});

export const summaryCurrent = defineRule('summary-current', {
  proves: 'The summary of a question is as new as the latest article that answers it.',
  check(context, problem) {
    const printed = new Map(context.entries.articles.map(({ slug, data }) => [slug, data.published.date]));
    return answeredQuestions(context).flatMap(({ question: { file, data }, answers }) => {
      const { summaryAsOf } = data;
      if (summaryAsOf === undefined) return [];
      const end = dateRange(summaryAsOf).end;
      const later = answers
        .map(({ slug }) => articleOf(slug))
        .find((slug) => dateRange(printed.get(slug) ?? summaryAsOf).start > end);
      return later === undefined
        ? []
        : [problem({ file, at: { keys: ['summaryAsOf'] } }, 'old', { summaryAsOf, article: later })];
    });
  },
});
