import type { Article, Question } from '../../story/corpus.ts';
import { PAGE_SIZE, SHOWN } from './limits.ts';
import { pagesOf, type ListPage } from './paging.ts';
import { answersTo, type Answer } from '../../questions/answers.ts';

/** What one article answers to a question; nothing where it does not say. */
export interface AnswerRow {
  article: Article;
  answers: readonly Answer[];
}

/** What each article answers to a question, in order of publication. */
export interface AnswerRows {
  pages: ListPage<AnswerRow>[];
  /** How many articles that do not say have no row, since there are many. */
  silent: number;
}

/** The rows of a question's table. `articles` are those of the corpus. */
export function answerRows(question: Question, articles: readonly Article[]): AnswerRows {
  const given = Map.groupBy(answersTo(question), ({ claim }) => claim.article);
  const rows =
    articles.length > SHOWN.silent
      ? [...given].map(([article, answers]) => ({ article, answers }))
      : articles.map((article) => ({ article, answers: given.get(article) ?? [] }));
  return {
    pages: pagesOf(rows, PAGE_SIZE.answers, ({ answers }) => Math.max(1, answers.length)),
    silent: articles.length - rows.length,
  };
}
