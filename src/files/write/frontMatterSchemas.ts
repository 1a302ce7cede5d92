import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { schemas } from '../read/entries.ts';
import { placeOf, type Collection } from '../read/places.ts';

/** The folder in which Astro's language server looks for the schemas of front matter, and for which of them each file has. */
const FOLDER = '.astro/collections';

/** The front matter of a collection as a JSON Schema. */
export function frontMatterSchema(collection: Collection): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schemas[collection], { io: 'input' });
}

/**
 * Writes down what the front matter of each content file may hold, so that text editors complete and check what is typed.
 * Astro does so too, but it lists no file until all content has passed every rule.
 */
export async function writeFrontMatterSchemas(contentFolder: string): Promise<void> {
  // A text editor that has this project open looks at no file outside of it.
  if (relative('.', contentFolder).startsWith('..')) return;
  const collections = Object.keys(schemas) as Collection[];
  const files = await readdir(contentFolder, { recursive: true });
  const entries = files.flatMap((file) => {
    const place = placeOf(file.replaceAll('\\', '/'));
    return place ? [[addressOf(join(contentFolder, file)), place.collection]] : [];
  });
  const manifest = {
    collections: collections.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries) as Record<string, Collection>,
  };
  await mkdir(FOLDER, { recursive: true });
  await Promise.all([
    ...collections.map((name) => writeJson(`${name}.schema.json`, frontMatterSchema(name))),
    writeJson('collections.json', manifest),
  ]);
}

/** The address under which the language server looks a file up. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function writeJson(name: string, value: object): Promise<void> {
  return writeFile(join(FOLDER, name), JSON.stringify(value, null, 2));
}
