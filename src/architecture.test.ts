import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, layerOf, neighboursOf, roomOf, sources as files } from '../scripts/house/imports.ts';

/** From top to bottom: each may import from itself and from those below. */
const LAYERS = [
  'pages',
  'layouts',
  'components',
  'charts',
  'client',
  'desk',
  'words.ts',
  'corpus.ts',
  'live.config.ts',
  'commands',
  'publish',
  'files',
  'markdown',
  'urls.ts',
  'settings.mjs',
  'wording',
  'model',
];

/** The rooms of some layers, in the same order. */
const ROOMS: Record<string, string[]> = {
  components: [
    ...['front', 'entity', 'event', 'question', 'claim', 'article', 'timeline', 'origin', 'asOf'],
    ...['changes', 'corrections'],
    ...['compare', 'search', 'data', 'site', 'card', 'list', 'sourcing', 'shared'],
  ],
  model: [
    ...[
      'cite',
      'exports',
      'editing',
      'compare',
      'suggest',
      'search',
      'corrections',
      'moments',
      'views',
      'findings',
      'rules',
    ],
    ...['questions', 'claims'],
    ...['story', 'schemas', 'dates', 'terms', 'text', 'keeper.ts', 'said.ts', 'remembered.ts', 'tally.ts'],
  ],
  files: ['save', 'write', 'raw', 'check', 'read'],
  publish: [
    ...['build.ts', 'makeSite.ts', 'dev.ts', 'desk', 'astro', 'thread', 'verify', 'searchIndex', 'outputs'],
    ...['handover.ts', 'keep', 'undocumented', 'siteAddress.ts', 'storyHead.ts', 'atATime.ts', 'host.mjs'],
  ],
};

/** Layers that may import less than what lies below them. */
const NARROWER: Record<string, string[]> = {
  desk: ['desk', 'urls.ts', 'wording', 'model'],
  client: ['client', 'urls.ts', 'wording', 'model'],
  'live.config.ts': ['publish'],
  commands: ['commands', 'files', 'wording', 'urls.ts', 'model'],
  files: ['files', 'wording', 'markdown', 'settings.mjs', 'model'],
};

/** Style sheets are no layer: whatever makes HTML may import them. */
const STYLED = ['pages', 'layouts', 'components', 'charts'];

describe('architecture', () => {
  it('gives every file a layer', () => {
    expect(files.filter((file) => !LAYERS.includes(layerOf(file)))).toEqual([]);
  });

  it('gives every file of a layer with rooms a room', () => {
    const homeless = files.filter((file) => ROOMS[layerOf(file)]?.includes(roomOf(file)) === false);
    expect(homeless).toEqual([]);
  });

  it('imports only downwards', () => {
    const upward = files.flatMap((file) =>
      neighboursOf(file)
        .filter((target) => !mayImport(file, target))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
  });

  it('has no circle of files', () => {
    expect(circles()).toEqual([]);
  });

  it('tells of a circle with every file in it', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(circles(imports)).toEqual([['a', 'b', 'c']]);
  });

  it('keeps the model free of Astro, of Node and of the clock', () => {
    const impure = files
      .filter((file) => layerOf(file) === 'model')
      .flatMap((file) => [
        ...importsOf(file)
          .filter((name) => /^(astro|node)(:|\/|$)|^@astrojs\//.test(name))
          .map((name) => `${file} → ${name}`),
        ...clockReadings(file).map((reading) => `${file} → ${reading}`),
      ]);
    expect(impure).toEqual([]);
  });
});

function mayImport(file: string, target: string): boolean {
  const [layer, below] = [layerOf(file), layerOf(target)];
  if (below === 'styles') return STYLED.includes(layer);
  const rooms = ROOMS[layer];
  if (layer === below && rooms) return rooms.indexOf(roomOf(file)) <= rooms.indexOf(roomOf(target));
  return (NARROWER[layer] ?? LAYERS.slice(LAYERS.indexOf(layer))).includes(below);
}

/** The sets of files that import each other in a circle: by Tarjan, the strongly connected parts of more than one. */
function circles(imports = new Map(files.map((file) => [file, neighboursOf(file)]))): string[][] {
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const path: string[] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    path.push(file);
    let low = at;
    for (const next of imports.get(file) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next));
      else if (path.includes(next)) low = Math.min(low, lowest.get(next) ?? order.get(next) ?? at);
    }
    lowest.set(file, low);
    if (low === at) {
      const circle = path.splice(path.indexOf(file));
      if (circle.length > 1) found.push(circle);
    }
    return low;
  };
  for (const file of imports.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** Where a file asks what time it is: `Date.now`, `Date()` and `new Date()` without an argument. */
function clockReadings(file: string): string[] {
  const found: string[] = [];
  const isDate = (node: ts.Node): boolean => ts.isIdentifier(node) && node.text === 'Date';
  const visit = (node: ts.Node): void => {
    const now = ts.isPropertyAccessExpression(node) && isDate(node.expression) && node.name.text === 'now';
    const called = ts.isCallExpression(node) && isDate(node.expression);
    const made = ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length;
    if (now || called || made) found.push(node.getText());
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, codeOf(file), ts.ScriptTarget.Latest, true));
  return found;
}
