import type { Claim } from '../story/corpus.ts';
import { changesWords, type Change } from '../schemas/history.ts';

/** One wording of a claim, numbered from 1 in order of time. */
export interface Version {
  number: number;
  statement: string;
  quote: string | string[];
}

/** Something that happened to a claim, and the wording that came of it. */
export interface HistoryStep {
  /** Undefined where nobody noted it. */
  date: string | undefined;
  change: Change;
  because: string | undefined;
  version: Version | undefined;
}

/**
 * What happened to a claim since it was first published, in order of time; empty before that. Each revision keeps the
 * wording before it, so that the versions are found from the last one back.
 */
export function historyOf({
  statement,
  quote,
  history,
  firstPublished,
}: Pick<Claim, 'statement' | 'quote' | 'history' | 'firstPublished'>): HistoryStep[] {
  if (firstPublished === undefined && history.length === 0) return [];
  const first: Omit<Claim['history'][number], 'date'> & { date: string | undefined } = {
    date: firstPublished,
    change: 'published',
  };
  const changes = history[0]?.change === 'published' ? history : [first, ...history];
  let number = changes.filter(changesWords).length + 1;
  let wording = { statement, quote };
  const steps: HistoryStep[] = [];
  for (const [index, done] of [...changes.entries()].toReversed()) {
    const version = index === 0 || changesWords(done) ? { number, ...wording } : undefined;
    steps.unshift({ date: done.date, change: done.change, because: done.because, version });
    if (!changesWords(done)) continue;
    number -= 1;
    wording = { statement: done.statement ?? wording.statement, quote: done.quote ?? wording.quote };
  }
  return steps;
}

/** The day on which a claim was first published, where that is all that ever happened to it: a day alone makes no history. */
export function onlyPublished(steps: readonly HistoryStep[]): string | undefined {
  const [first, ...more] = steps;
  return more.length === 0 && first?.because === undefined ? first?.date : undefined;
}

/** The day since which a claim no longer stands; undefined where it does. */
export function goneSince({ status, history }: Pick<Claim, 'status' | 'history'>): string | undefined {
  return history.findLast(({ change }) => change === status)?.date;
}
