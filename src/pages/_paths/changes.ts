import { siteChanges } from '../../model/corrections/siteChanges.ts';
import { correctionPages, daysOf } from '../../model/corrections/days.ts';
import { changesWithPages, stepsOf } from '../../model/moments/changes.ts';
import { moments } from '../../model/moments/moments.ts';
import type { Corpus } from '../../model/story/corpus.ts';
import { PAGE_SIZE } from '../../model/views/paging/limits.ts';
import { beginnings, pagesOf } from '../../model/views/paging/paging.ts';
import { correctionsUrl, dayId, pagePath, partUrl } from '../../urls.ts';
import { getWords } from '../../words.ts';
import { pathsInParts } from './parts.ts';

/** The pages of the list of steps from one moment to the next, the latest first. */
export function changesListPaths(corpus: Corpus) {
  const changes = siteChanges(corpus);
  const begin = beginnings(correctionPages(changes));
  const days = daysOf(changes).map((day) => ({
    ...day,
    href: partUrl(correctionsUrl, begin.get(day.date)?.page ?? 1, dayId(day.date)),
  }));
  const all = moments(corpus.articles, corpus.asOf);
  const steps = stepsOf(corpus).toReversed();
  const latest = steps.find(({ printed }) => printed.length > 0) ?? steps[0];
  return pagesOf(steps, PAGE_SIZE.moments).map((page) => ({
    params: { page: pagePath(page.number) },
    props: { page, days: page.number === 1 ? days : [], moments: page.number === 1 ? all : [], latest },
  }));
}

/** A page for each step, and for those that were steps when they were published. */
export function changesPaths(corpus: Corpus) {
  const steps = stepsOf(corpus);
  const spans = steps.map(({ from, to }) => ({ from, to }));
  const ending = new Map(spans.map((span) => [span.to.date, span]));
  const beginning = new Map(spans.map((span) => [span.from.date, span]));
  return changesWithPages(corpus, steps).map((changes) => ({
    params: { from: changes.from.date, to: changes.to.date },
    props: {
      changes,
      previous: ending.get(changes.from.date),
      next: beginning.get(changes.to.date),
    },
  }));
}

/** The pages of the list of the site's own changes. */
export function correctionPaths(corpus: Corpus) {
  return pathsInParts(
    correctionPages(siteChanges(corpus)),
    correctionsUrl,
    (date) => getWords().formats.date(date),
    dayId,
  );
}
