import { expect, test } from 'vitest';
import { withMoved } from './moved.ts';

const paths = [
  'feed.xml',
  'data/claims.json',
  'claims/abcd1234.json',
  'entities/acme/feed.xml',
  'entities/acme-corp/feed.xml',
  'articles/port-fire/annotations.json',
  'share/articles/port-fire.png',
  'share/questions/acme.png',
];

test('what belongs to a page stands at its old addresses too, and nothing else does', () => {
  const moves = [
    { from: 'entities/old', to: 'entities/acme' },
    { from: 'entities/older', to: 'entities/acme' },
    { from: 'articles/fire', to: 'articles/port-fire' },
  ];
  const files = paths.map((path) => ({ path, content: () => path }));
  const added = [...withMoved(files, moves)].filter(({ path }) => !paths.includes(path));
  expect(added.map(({ path, content }) => [path, content()])).toEqual([
    ['entities/old/feed.xml', 'entities/acme/feed.xml'],
    ['entities/older/feed.xml', 'entities/acme/feed.xml'],
    ['articles/fire/annotations.json', 'articles/port-fire/annotations.json'],
    ['share/articles/fire.png', 'share/articles/port-fire.png'],
  ]);
});
