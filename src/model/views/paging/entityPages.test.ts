import { expect, test } from 'vitest';
import { good, withCorpus } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import type { Entity } from '../../story/corpus.ts';
import { eventsOf, pagesOfEntity } from './entityPages.ts';

const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';

async function mayor(files: Readonly<Record<string, string>> = {}): Promise<Entity> {
  const loaded = await withCorpus({ ...good, ...files }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const found = loaded.corpus.entities.find(({ slug }) => slug === 'ada-lund');
  if (!found) throw new Error('There is no mayor.');
  return found;
}

test('what claims about an entity tell happened around it, though it takes no part there', async () => {
  expect(eventsOf(await mayor()).map(({ slug }) => slug)).toEqual(['fire']);
  const aboutNobody = { 'articles/port-fire/claims/dead.md': DEAD.replace('about:\n  - ada-lund\n', '') };
  expect(eventsOf(await mayor(aboutNobody))).toEqual([]);
});

test('events in which it takes part and that claims tell stand there once, in order of time', async () => {
  const events = {
    'events/vote.md': '---\ntitle: The vote\ndate: 2031-04-30\nparticipants:\n  - ada-lund\n---\n',
    'events/fire.md': '---\ntitle: The fire\ndate: 2031-05-01\nparticipants:\n  - ada-lund\n---\n',
  };
  const told = {
    ...events,
    'articles/port-fire/claims/out.md': (good['articles/port-fire/claims/out.md'] ?? '').replace(
      'origin:',
      'event: vote\norigin:',
    ),
  };
  expect(eventsOf(await mayor(told)).map(({ slug }) => slug)).toEqual(['vote', 'fire']);
});

test('what happened comes first, then what was said and the questions that it answers, and names last', async () => {
  const [page] = pagesOfEntity(await mayor());
  expect(page?.items.map(({ key, total }) => [key, total])).toEqual([
    ['events', 1],
    ['by', 1],
    ['about', 1],
    ['questions', 2],
    ['names', 1],
  ]);
});
