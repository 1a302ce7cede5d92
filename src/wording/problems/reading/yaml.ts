import type { YAMLParseError } from 'yaml';
import type { YamlFaults } from '../../../model/rules/params/reading.ts';
import type { RuleWords, WordsFor } from '../inWords.ts';

const QUOTE = '; if it is text, put quotation marks around all of it, or write it below “>-”';

/** What to do about the parser's errors that an editor makes most, by their codes. */
const REMEDIES: Partial<Record<YAMLParseError['code'], string>> & Readonly<Record<string, string>> = {
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: QUOTE,
  UNEXPECTED_TOKEN: QUOTE,
  TAB_AS_INDENT: '; use spaces',
  DUPLICATE_KEY: '; keep one of the two',
  TAG_RESOLVE_FAILED: '; write the value without it',
};

/** Why YAML cannot be read. */
export const yaml: WordsFor<YamlFaults> = {
  syntax: ({ reason, code = '' }) => `${reason}${REMEDIES[code] ?? ''}`,
  anchor: () => 'uses a YAML anchor or alias; write the value out',
  character: ({ codePoint, after }) =>
    `has the character ${codePoint} after “${after}”, which no page or feed can show; remove it`,
};

/** Why front matter cannot be read. */
export const frontMatter: RuleWords<'front-matter'> = {
  'front-matter': {
    ...yaml,
    missing: () => 'has no front matter; begin the file with a line “---” and end the front matter with another',
  },
};
