import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { replaceBlock } from './house/block.ts';
import { arrowsBetween, drawHouse, HOUSE_FILE, WITH_ROOMS, withoutDetours } from './house/drawing.ts';
import { sources } from './house/imports.ts';

const text = readFileSync(HOUSE_FILE, 'utf8');

it('is drawn as the imports are now; else run `npm run map`', () => {
  expect(text).toBe(replaceBlock(text, 'map', drawHouse()));
});

it('says of every room what it is for, and of none that is not there', () => {
  // A folder that holds nothing is no room: git leaves such folders behind where files have moved.
  const foldersIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && readdirSync(`${folder}/${entry.name}`).length > 0)
      .map(({ name }) => `${name}/`);
  const there = [
    ...foldersIn('src'),
    ...sources.filter((file) => !file.includes('/')),
    ...WITH_ROOMS.flatMap((layer) => foldersIn(`src/${layer}`).map((room) => `${layer}/${room}`)),
  ];
  const told = Array.from(text.matchAll(/^\| `([^`]+)` +\| \S/gm), ([, room]) => room);
  expect(told.toSorted()).toEqual(there.toSorted());
});

it('draws an arrow from room to room for the imports of their files', () => {
  const imports: Record<string, string[]> = { 'a/1': ['a/2', 'b/1'], 'a/2': ['b/1', 'elsewhere'], 'b/1': [] };
  const placeOf = (file: string): string | undefined => (file.includes('/') ? file.split('/')[0] : undefined);
  expect(arrowsBetween(Object.keys(imports), placeOf, (file) => imports[file] ?? [])).toEqual(
    new Map([
      ['a', new Set(['b'])],
      ['b', new Set()],
    ]),
  );
});

it('leaves out an arrow that others lead to as well', () => {
  const arrows = new Map([
    ['a', new Set(['b', 'c', 'd'])],
    ['b', new Set(['c'])],
    ['c', new Set<string>()],
    ['d', new Set(['c'])],
  ]);
  expect(withoutDetours(arrows).get('a')).toEqual(new Set(['b', 'd']));
});

it('is not drawn into a text without a place for it', () => {
  expect(() => replaceBlock('# House\n', 'map', 'a')).toThrow('There is no block “map”');
});
