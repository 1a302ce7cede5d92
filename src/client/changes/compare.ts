import { changes } from '#words/time/changes';
import { addStyles } from '../styles.ts';
import { compose } from '../../model/moments/compose.ts';
import { changesUrl } from '../../urls.ts';
import { changesInShort } from '../../wording/question/changes.ts';
import { fillArticle, found, readStep } from './step.ts';

/**
 * The changes between two moments as an article, made of the pages of the steps between them. `dates` are all moments from the
 * first of the two to the last. Rejects where a page cannot be fetched.
 */
export async function changesBetween(dates: readonly string[]): Promise<HTMLElement> {
  const articles = await Promise.all(
    dates.slice(1).map((to, index) => fetchArticle(changesUrl(dates[index] ?? to, to))),
  );
  const rows = new Map<string, HTMLElement>();
  for (const row of articles.flatMap((each) => [...each.querySelectorAll<HTMLElement>('[data-question]')]))
    if (!rows.has(row.dataset.question ?? '')) rows.set(row.dataset.question ?? '', row);
  const [article] = articles;
  if (!article) throw new RangeError('there are no two moments to compare');
  const step = compose(articles.map(readStep));
  fillArticle(article, step, rows);
  tell(article, step);
  return article;
}

async function fetchArticle(url: string): Promise<HTMLElement> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  await addStyles(page);
  return document.importNode(found(page, '[data-changes]'), true);
}

/** Says in words what the article now holds. */
function tell(article: HTMLElement, step: ReturnType<typeof readStep>): void {
  const { from, to, printed, questions, events, answeredBefore } = step;
  found(article, '[data-title]').textContent = changes.title({
    from: from.textContent,
    to: to.textContent,
  });
  found(article, '[data-short]').textContent = changesInShort(changes, {
    printed: printed.length,
    questions: questions.length,
    events: events.length,
    quiet: answeredBefore - questions.filter(({ before }) => before.dataset.before !== 'open').length,
  });
  for (const part of article.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = part.dataset.part as keyof typeof changes.counts;
    const total = step[name].length;
    part.hidden = total === 0;
    found(part, '[data-count]').textContent = changes.counts[name]({ number: total });
  }
}
