import type { Corpus } from '../../story/corpus.ts';
import { comparedFiles } from './comparedFiles.ts';
import type { ComparedStory } from '../comparedStory.ts';
import { filedStory } from './filedStory.ts';

/** A corpus to compare texts with: what a browser would find in files is made where it is asked for. */
export function wholeStory(corpus: Corpus): Promise<ComparedStory> {
  const files = new Map(Array.from(comparedFiles(corpus), ({ path, content }) => [path, content]));
  return filedStory((path) => {
    const content = files.get(path);
    return content ? Promise.resolve(content().toString()) : Promise.reject(new Error(`There is no ${path}.`));
  });
}
