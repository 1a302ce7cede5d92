import { expect, test } from 'vitest';
import { editAsked, editUrl, recordAt } from './pageRecord.ts';

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

test.each([
  ['articles/port-fire/article.md', '/articles/port-fire/#edit', {}],
  ['articles/port-fire/claims/out.md', '/articles/port-fire/#edit=out', { claim: 'out' }],
  ['entities/ada-lund.md', '/entities/ada-lund/#edit', {}],
  ['story.md', '/#edit', {}],
])('%s is edited at %s', (file, address, asked) => {
  expect(editUrl(file)).toBe(address);
  expect(editAsked(address.slice(address.indexOf('#')))).toEqual(asked);
});

test('no other place of a page is one to edit, and a file without a page has none', () => {
  expect(['', '#edited', '#abcd1234'].map(editAsked)).toEqual([undefined, undefined, undefined]);
  expect(editUrl('ledger.txt')).toBe(undefined);
});
