import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeContent } from '../../../scripts/bench/story/contentFile.ts';
import { madeUpCorpus } from '../../../scripts/bench/story/corpus.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { answersTo } from '../questions/answers.ts';
import { voicesOf } from '../claims/independentVoices.ts';
import { standingOf } from '../questions/standing.ts';
import type { Corpus, Question } from '../story/corpus.ts';
import { dayAt, instantOf } from '../dates/calendar.ts';
import { dateRange } from '../dates/dates.ts';
import { changesWithPages, stepsOf, type Changes } from './changes.ts';
import { compose } from './compose.ts';
import type { Moment } from './moments.ts';

describe('in a large story', () => {
  let corpus: Corpus;
  let steps: Changes[];
  beforeAll(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'changes-'));
    await writeContent(folder, madeUpCorpus(600));
    const loaded = await loadCorpus(folder);
    await rm(folder, { recursive: true });
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    corpus = loaded.corpus;
    // An article a day, so that there are many moments.
    for (const [day, article] of corpus.articles.entries())
      article.published = { ...article.published, date: dayAt(instantOf(2031, 0, 1 + day)) };
    steps = stepsOf(corpus);
  });

  /** Any stretch of steps, as the places of its first and of its last. */
  const stretch = () =>
    fc
      .tuple(fc.nat(steps.length - 1), fc.nat(steps.length - 1))
      .map(([a, b]): [number, number] => (a < b ? [a, b] : [b, a]));

  test('any two moments differ by what the articles printed between them say, whatever steps lie between', () => {
    const by = ({ end }: Moment) => {
      const printed = corpus.articles.filter(({ published }) => dateRange(published.date).end <= end);
      const set = new Set(printed);
      const answers = (question: Question) => answersTo(question).filter(({ claim }) => set.has(claim.article));
      const told = corpus.events.filter(({ activeClaims }) => activeClaims.some(({ article }) => set.has(article)));
      return {
        set,
        answers,
        told: new Set(told),
        answered: corpus.questions.filter((each) => answers(each).length > 0),
      };
    };
    fc.assert(
      fc.property(stretch(), ([first, last]) => {
        const changes = compose(steps.slice(first, last + 1));
        const [before, after] = [by(changes.from), by(changes.to)];
        expect(new Set(changes.printed)).toEqual(after.set.difference(before.set));
        expect(new Set(changes.events.map(({ event }) => event.event))).toEqual(after.told.difference(before.told));
        const starts = changes.events.map(({ start }) => start);
        expect(starts.every((start, at) => start >= (starts[at - 1] ?? -Infinity))).toBe(true);
        expect(changes.answeredBefore).toBe(before.answered.length);
        const touched = after.answered.filter(
          (question) => after.answers(question).length > before.answers(question).length,
        );
        expect(new Set(changes.questions.map(({ question }) => question))).toEqual(new Set(touched));
        for (const { question, answers, voices, ...standing } of changes.questions) {
          const [old, now] = [before.answers(question), after.answers(question)];
          expect(new Set(answers.map(({ answer }) => answer))).toEqual(new Set(now).difference(new Set(old)));
          const [known, all] = [old, now].map((some) => new Set(voicesOf(some.map(({ claim }) => claim))));
          expect(new Set(voices)).toEqual(all?.difference(known ?? new Set()));
          expect([standing.before, standing.after]).toEqual([standingOf(old), standingOf(now)]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('steps may be composed in any order', () => {
    fc.assert(
      fc.property(stretch(), fc.nat(), ([first, last], at) => {
        const row = steps.slice(first, last + 1);
        const cut = 1 + (at % Math.max(1, row.length - 1));
        const parts = [row.slice(0, cut), row.slice(cut)].filter(({ length }) => length > 0);
        expect(compose(parts.map(compose))).toEqual(compose(row));
      }),
      { numRuns: 25 },
    );
  });

  test('a page that was published when other moments were neighbours stays, and none comes twice', () => {
    const [one, two] = [steps[1], steps[3]];
    const changes = [
      { from: one?.from.date ?? '', to: two?.to.date ?? '' },
      { from: one?.from.date ?? '', to: one?.to.date ?? '' },
    ];
    const pages = changesWithPages({ changes }, steps).map(({ from, to }) => `${from.date}/${to.date}`);
    expect(pages).toHaveLength(steps.length + 1);
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.at(-1)).toBe(`${one?.from.date}/${two?.to.date}`);
  });
});
