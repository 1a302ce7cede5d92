import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontMatter } from '../files/read/frontMatter.ts';
import { WORDING_FILE } from '../files/read/places.ts';
import { storySchema, type StoryData } from '../model/schemas/story.ts';

/** The messages that a folder's editors have worded themselves, as text; empty where there are none. */
export function wordingText(folder: string): string {
  const file = join(folder, WORDING_FILE);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * What stands at the head of a folder's `story.md`, read before anything else of the content; undefined where that is not
 * sound, which is for the check to say.
 */
export function storyHead(folder: string): StoryData | undefined {
  const file = join(folder, 'story.md');
  const content = existsSync(file) ? parseFrontMatter(file, readFileSync(file, 'utf8')) : [];
  return Array.isArray(content) ? undefined : storySchema.safeParse(content.data).data;
}
