import type { PageKeys } from '../../publish/keep/pageKeys.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { answerRows } from '../../model/views/paging/answerRows.ts';
import { questionPages } from '../../model/views/paging/lists.ts';
import { pagePath, questionsUrl, questionUrl } from '../../urls.ts';
import { getWords } from '../../words.ts';
import { gonePaths } from './gone.ts';
import { pathsInParts } from './parts.ts';

/** The pages of the list of questions. */
export function questionListPaths(corpus: Corpus) {
  return pathsInParts(questionPages(corpus), questionsUrl, (standing) => getWords().standings.names[standing].name);
}

/** The pages of every question, and one of each that was withdrawn or replaced. */
export function questionPaths({ questions, articles, gone, story }: Corpus, keys: PageKeys) {
  const standing = questions.flatMap((question, index) => {
    const { pages, silent } = answerRows(question, articles);
    return pages.map((page) => ({
      params: { slug: question.slug, page: pagePath(page.number) },
      cacheKey: keys.get(questionUrl(question.slug)),
      props: {
        record: question,
        shown: { page, silent, previous: questions[index - 1], next: questions[index + 1], site: story.title },
        answers: page.items.flatMap((row) => row.answers),
      },
    }));
  });
  const left = gonePaths(gone.questions, questions, ({ slug, question }) => ({
    href: questionUrl(slug),
    text: question,
  }));
  return [...standing, ...left];
}
