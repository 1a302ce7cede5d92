import { fingerprintsFile } from '../../model/compare/filed/comparedFiles.ts';
import type { StoryIndex } from '../../model/compare/filed/filedStory.ts';
import { fingerprintsInFiles } from '../../model/compare/filed/fingerprints.ts';
import type { FingerprintShape } from '../../model/compare/same/fingerprintFiles.ts';
import { SEARCH_DATA, wordsFile, type SearchData } from '../../model/search/searchFields.ts';
import { searchWords } from '../../model/terms/terms.ts';
import { vocabularyOf } from '../search/story/vocabulary.ts';
import { readSiteBytes, readSiteFile } from './siteFiles.ts';

/** Opens what tells where to look in a long story: fingerprints, and the words of its search. */
export async function openStoryIndex(shape: FingerprintShape): Promise<StoryIndex> {
  const { parts } = JSON.parse(await readSiteFile(SEARCH_DATA)) as SearchData;
  const vocabulary = vocabularyOf(parts, (part) => readSiteFile(wordsFile(part)));
  return {
    fingerprints: fingerprintsInFiles(shape, (file) => readSiteBytes(fingerprintsFile(file))),
    hasWord: async (word, language) => {
      const terms = searchWords(word, language).flatMap((one) => one.terms);
      const known = await Promise.all(terms.map(async (term) => (await vocabulary.alike(term)).includes(term)));
      return known.every(Boolean);
    },
  };
}
