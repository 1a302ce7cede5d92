import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = import.meta.dirname;

/** From top to bottom: each may import from itself and from those below. */
const LAYERS = [
  'pages',
  'layouts',
  'components',
  'charts',
  'client',
  'corpus.ts',
  'content.config.ts',
  'build',
  'files',
  'wording',
  'markdown',
  'urls.ts',
  'model',
];

/** Layers that may import less than what lies below them. */
const NARROWER: Record<string, string[]> = {
  client: ['client', 'urls.ts', 'wording', 'model'],
  'content.config.ts': ['files', 'model'],
  files: ['files', 'markdown', 'model'],
};

/** Style sheets are no layer: whatever makes HTML may import them. */
const STYLED = ['pages', 'layouts', 'components', 'charts'];

const files = globSync('**/*.{ts,astro}', { cwd: SRC }).filter(
  (file) => !/\.test\.ts$|\.fixture\.ts$|^e2e\//.test(file),
);

describe('architecture', () => {
  it('gives every file a layer', () => {
    expect(files.filter((file) => !LAYERS.includes(layerOf(file)))).toEqual([]);
  });

  it('imports only downwards', () => {
    const upward = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => relative(SRC, join(SRC, dirname(file), name)))
        .filter((target) => !mayImport(layerOf(file), target))
        .map((target) => `${file} → ${target}`),
    );
    expect(upward).toEqual([]);
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

function layerOf(file: string): string {
  return file.split('/')[0] ?? file;
}

function mayImport(layer: string, target: string): boolean {
  const below = layerOf(target);
  if (below === 'styles') return STYLED.includes(layer);
  return (NARROWER[layer] ?? LAYERS.slice(LAYERS.indexOf(layer))).includes(below);
}

/** The TypeScript of a file: of a component, its front matter and its scripts. */
function codeOf(file: string): string {
  const text = readFileSync(join(SRC, file), 'utf8');
  if (!file.endsWith('.astro')) return text;
  const parts = text.matchAll(/^---\n([^]*?)\n---$|<script(?:\s[^>]*)?>([^]*?)<\/script>/gm);
  return Array.from(parts, ([, frontMatter, script]) => frontMatter ?? script).join('\n');
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(codeOf(file), true, true).importedFiles.map(({ fileName }) => fileName);
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
