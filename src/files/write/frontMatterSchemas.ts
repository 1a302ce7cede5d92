import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { schemas } from '../read/entries.ts';
import { placeOf, type Collection } from '../read/places.ts';

/** Where Astro's language server looks for the schemas of front matter, and for which file has which. */
const FOLDER = '.astro/collections';

/** The front matter of a collection as a JSON Schema. */
export function frontMatterSchema(collection: Collection): object {
  return z.toJSONSchema(schemas[collection], { io: 'input' });
}

/**
 * Tells editors what each content file's front matter may hold, so that they complete and check it. Astro does so too,
 * but knows no file before its content has passed every rule.
 */
export async function writeFrontMatterSchemas(contentFolder: string): Promise<void> {
  // An editor that has this project open looks for nothing beyond it.
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

/** A file as the language server looks it up. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

function writeJson(name: string, value: object): Promise<void> {
  return writeFile(join(FOLDER, name), JSON.stringify(value, null, 2));
}
