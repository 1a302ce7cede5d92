import ts from 'typescript';
import { expect, test } from 'vitest';
import { codeOf, layerOf, neighboursIn, sources } from '../../../scripts/house/imports.ts';
import { files, readFile } from './site.ts';

const notices = readFile('/licences.txt');
const named = Array.from(notices.matchAll(/^(.+)\n=+$/gm), ([, title = '']) => title);

/** The modules that a file imports when it runs, as it names them; those of types are gone by then. */
function importsWhenRun(file: string): string[] {
  const { outputText } = ts.transpileModule(codeOf(file), {
    compilerOptions: { verbatimModuleSyntax: true, module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ESNext },
  });
  return ts.preProcessFile(outputText, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The packages that browser code imports, itself or by way of other modules. */
function packagesOfBrowsers(): string[] {
  const reached = new Set(sources.filter((file) => layerOf(file) === 'client'));
  const packages = new Set<string>();
  for (const file of reached) {
    const imported = importsWhenRun(file);
    for (const next of neighboursIn(file, imported)) reached.add(next);
    for (const name of imported) {
      const [, packageName] = /^((?:@[^/]+\/)?[^./#@][^/]*)/.exec(name) ?? [];
      if (packageName !== undefined) packages.add(packageName);
    }
  }
  return [...packages];
}

test('each package of which browsers get code is named, with its licence', () => {
  const packages = packagesOfBrowsers();
  expect(packages).toContain('fastest-levenshtein');
  for (const name of [...packages, 'pagefind']) {
    const title = named.find((each) => each.startsWith(`${name} `)) ?? name;
    const [licence = ''] = notices.slice(notices.indexOf(title) + 2 * title.length).split('\n====');
    expect(named, name).toContain(title);
    expect(licence, name).toMatch(/copyright/i);
  }
});

test('each typeface is named, with its licence', () => {
  expect(notices).toContain('Inter Project Authors');
  expect(notices).toContain('SIL OPEN FONT LICENSE');
  const packages = named.flatMap((title) => /^@fontsource-variable\/(\S+) /.exec(title)?.[1] ?? []);
  const lent = [...files].filter((file) => /^\/typefaces\/.*\.woff2$/.test(file));
  expect(lent.filter((file) => !packages.some((name) => file.startsWith(`/typefaces/${name}-`)))).toEqual([]);
});

test('the list from which it is made is no file of the site', () => {
  expect([...files].filter((file) => /^\/_\/.*\.json$/.test(file))).toEqual([]);
});
