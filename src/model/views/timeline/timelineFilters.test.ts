import { expect, test } from 'vitest';
import { good, withCorpus } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import type { TimelineEntry } from './entries.ts';
import { timeline } from './timeline.ts';
import { timelineFilters, traitReader } from './timelineFilters.ts';

test('an entry is narrowed by what it is about, who took part, and the articles that tell it', async () => {
  const loaded = await withCorpus(
    {
      ...good,
      'entities/harbour.md': '---\nname: The harbour\nkind: place\n---\n',
      'events/fire.md': '---\ntitle: The fire\ndate: 2031-05-01\nplace: harbour\n---\n',
      'events/storm.md': '---\ntitle: The storm\ndate: 1831-05-01\nparticipants:\n  - harbour\n---\n',
    },
    loadCorpus,
  );
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const line = timeline(loaded.corpus);
  const filters = timelineFilters(line, loaded.corpus);
  const traitsOf = traitReader(filters);
  expect(filters.entities.map(({ slug }) => slug)).toEqual(['ada-lund', 'daily-gull', 'harbour']);
  const named = (entry: TimelineEntry) => {
    const { entities, articles } = traitsOf(entry);
    return [
      entry.slug,
      entities.map((at) => filters.entities[at]?.slug),
      articles.map((at) => filters.articles[at]?.slug),
    ];
  };
  expect([...line.earlier, ...line.months.flatMap(({ entries }) => entries)].map(named)).toEqual([
    ['storm', ['harbour'], []],
    ['fire', ['ada-lund', 'harbour'], ['port-fire']],
    ['port-fire', ['ada-lund', 'daily-gull'], ['port-fire']],
  ]);
});
