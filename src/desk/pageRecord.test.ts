import { expect, test } from 'vitest';
import { recordAt } from './pageRecord.ts';

test.each([
  ['/', { collection: 'story' }],
  ['/articles/', { collection: 'articles' }],
  ['/articles/port-fire/', { collection: 'articles', slug: 'port-fire' }],
  ['/articles/port-fire/page/2/', { collection: 'articles', slug: 'port-fire' }],
  ['/entities/', { collection: 'entities' }],
  ['/entities/page/2/', undefined],
  ['/entities/ada-lund/', { collection: 'entities', slug: 'ada-lund' }],
  ['/events/fire/', { collection: 'events', slug: 'fire' }],
  ['/timeline/', { collection: 'events' }],
  ['/questions/rebuild/', { collection: 'questions', slug: 'rebuild' }],
  ['/claims/abcd1234/', undefined],
  ['/about/', undefined],
])('the page %s is that of %j', (path, record) => {
  expect(recordAt(path)).toEqual(record);
});
