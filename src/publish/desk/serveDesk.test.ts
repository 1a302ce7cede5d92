import { expect, test } from 'vitest';
import { importsOf, neighboursOf } from '../../../scripts/house/imports.ts';
import { DESK_PACKAGES } from './serveDesk.ts';

test('Vite is told of every package that the desk imports, so that no page is loaded again while it is edited', () => {
  const packages = [...reachedFrom('desk/start.ts')]
    .flatMap(importsOf)
    .filter((name) => !/^[.#]/.test(name) && !name.endsWith('.css'));
  expect([...new Set(packages)].toSorted()).toEqual(DESK_PACKAGES.toSorted());
});

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (!file.endsWith('.ts') || reached.has(file)) return reached;
  reached.add(file);
  for (const next of neighboursOf(file)) reachedFrom(next, reached);
  return reached;
}
