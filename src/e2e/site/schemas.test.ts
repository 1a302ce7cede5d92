import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { elementsOf, files, readJson, shownPages, summary } from './site.ts';

const ajv = new Ajv2020({ strict: true, allErrors: true });
const schemaFiles = [...files].filter((file) => /^\/data\/schema\/[^/]+\.json$/.test(file));
const recordFiles = [...files].filter((file) => /^\/data\/[^/]+\.json$/.test(file));

/** The files that a schema is for. */
function described(name: string): string[] {
  if (name === 'annotation') return [...files].filter((file) => /^\/claims\/[^/]+\.json$/.test(file));
  if (name === 'annotations') return [...files].filter((file) => /^\/articles\/[^/]+\/annotations\.json$/.test(file));
  // Only a story of many thousand claims has files in parts; src/publish/outputs/exports.test.ts looks at these.
  if (name === 'parts') return [];
  return [`/data/${name}.json`];
}

const nameOf = (file: string): string => /([^/]+)\.json$/.exec(file)?.[1] ?? '';

describe.each(schemaFiles)('%s', (file) => {
  it('holds for every file that it describes', () => {
    const validate = ajv.compile(readJson(file) as object);
    const those = described(nameOf(file));
    expect(those.length > 0).toBe(nameOf(file) !== 'parts');
    const faults = those.flatMap((path) =>
      validate(readJson(path))
        ? []
        : (validate.errors ?? []).map(({ instancePath, message }) => ({
            path,
            problem: `${instancePath.replace(/\/\d+/g, '/*')} ${message ?? ''}`,
          })),
    );
    expect(summary(faults)).toEqual([]);
  });

  it('has its fields, each with what it holds, on the data page', () => {
    const page = shownPages.find(({ path }) => path === '/data/');
    const shown = page ? elementsOf(page, 'code').map(({ text }) => text) : [];
    const names = Array.from(
      JSON.stringify(readJson(file)).matchAll(/"required":\[([^\]]*)\]/g),
      ([, list = '']) => list,
    ).flatMap((list) => JSON.parse(`[${list}]`) as string[]);
    const missing = names.filter((name) => !shown.some((path) => path === name || path.endsWith(`.${name}`)));
    expect(missing).toEqual([]);
  });
});

it('describes every file of records', () => {
  expect(recordFiles.filter((file) => !schemaFiles.includes(file.replace('/data/', '/data/schema/')))).toEqual([]);
});
