import type { FileFaults } from '../../../model/story/fileFaults.ts';
import type { RuleWords, WordsFor } from '../inWords.ts';

/** Why a file cannot be read. */
export const files: WordsFor<FileFaults> = {
  irregular: () => 'is not a regular file; put the file itself here, not a link to it',
  denied: ({ code }) => `cannot be read (${code}); check its permissions`,
  large: ({ mostBytes }) => `is larger than ${mostBytes / 1024 / 1024} MiB; split it`,
  binary: () => 'is not text in UTF-8; save it as UTF-8',
};

/** What is wrong with a file and its place. */
export const places: RuleWords<'file-place'> = {
  'file-place': {
    ...files,
    elsewhere: () =>
      'is in no place that content has; move it to story.md, wording.yaml, articles/<slug>/article.md, articles/<slug>/claims/<name>.md, entities/<slug>.md, events/<slug>.md or questions/<slug>.md, each slug in lower case with hyphens',
    noStory: ({ folder }) => `no story.md in ${folder}; add it`,
  },
};
