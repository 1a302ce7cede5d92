import { layerOf, neighboursOf, roomOf, sources } from './imports.ts';

/** What imports what: for each place, the places whose files its files import. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** Where the drawing stands. */
export const HOUSE_FILE = 'src/README.md';

/** Layers whose folders are rooms, each drawn apart. */
export const WITH_ROOMS = ['model', 'files', 'publish', 'components'];

/** The house drawn from the imports of today: its layers, and the rooms of some. */
export function drawHouse(): string {
  const rooms = WITH_ROOMS.map((layer) => {
    const inside = sources.filter((file) => layerOf(file) === layer);
    const drawing = draw(arrowsBetween(inside, (file) => (layerOf(file) === layer ? roomOf(file) : undefined)));
    return `### ${layer}/\n\n${drawing}`;
  });
  const layers = draw(arrowsBetween(sources, (file) => (sources.includes(file) ? layerOf(file) : undefined)));
  return [layers, ...rooms].join('\n\n');
}

/** The imports of files as arrows between the places in which they stand; a file without a place is left out. */
export function arrowsBetween(
  files: readonly string[],
  placeOf: (file: string) => string | undefined,
  importedBy: (file: string) => readonly string[] = neighboursOf,
): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const file of files) {
    const from = placeOf(file);
    if (from === undefined) continue;
    const to = arrows.get(from) ?? new Set();
    arrows.set(from, to);
    for (const target of importedBy(file).map(placeOf)) if (target !== undefined && target !== from) to.add(target);
  }
  return arrows;
}

/** Leaves out each arrow that others lead to as well, so that a drawing stays clear. There must be no circle. */
export function withoutDetours(arrows: Arrows): Arrows {
  const reach = (from: string): Set<string> =>
    new Set([...(arrows.get(from) ?? [])].flatMap((next) => [next, ...reach(next)]));
  return new Map(
    [...arrows].map(([from, targets]) => {
      const further = new Set([...targets].flatMap((target) => [...reach(target)]));
      return [from, targets.difference(further)];
    }),
  );
}

/** A flow chart in the language of Mermaid, which code hosts draw in a Markdown file. */
function draw(arrows: Arrows): string {
  const lines = [...withoutDetours(arrows)].flatMap(([from, targets]) =>
    targets.size === 0 ? [node(from)] : [...targets].toSorted().map((to) => `${node(from)} --> ${node(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...lines.toSorted().map((line) => `  ${line}`), '```'].join('\n');
}

const node = (name: string): string => `${name.replace(/\W/g, '_')}["${name}"]`;
