import { dateRange } from '../../dates/dates.ts';
import { articleOf } from '../../story/ids.ts';
import { answeredQuestions } from './answered.ts';
import type { Rule } from '../rule.ts';

export const answerCited: Rule = {
  name: 'answer-cited',
  proves: 'The text of a question that cites claims cites every claim that answers it.',
  check(context) {
    return answeredQuestions(context).flatMap(({ question, answers, cited }) => {
      const known = new Set(cited.map(({ claim }) => claim));
      const missing = cited.length === 0 ? [] : answers.filter((claim) => !known.has(claim));
      return missing.map(({ file, data }) => ({
        file: question.file,
        at: { body: 0 },
        rule: this.name,
        message: `does not cite claim ${data.id} (${file}), which answers it; is what the text says still right?`,
      }));
    });
  },
};

export const summaryCurrent: Rule = {
  name: 'summary-current',
  proves: 'The summary of a question is as new as the latest article that answers it.',
  check(context) {
    const printed = new Map(context.entries.articles.map(({ slug, data }) => [slug, data.published.date]));
    return answeredQuestions(context).flatMap(({ question: { file, data }, answers }) => {
      const { summaryAsOf } = data;
      if (summaryAsOf === undefined) return [];
      const end = dateRange(summaryAsOf).end;
      const later = answers
        .map(({ slug }) => articleOf(slug))
        .find((slug) => dateRange(printed.get(slug) ?? summaryAsOf).start > end);
      const message = `knows nothing later than ${summaryAsOf}, though “${later}” answers it; read the summary again`;
      return later === undefined ? [] : [{ file, at: { keys: ['summaryAsOf'] }, rule: this.name, message }];
    });
  },
};
