import { wordsOf } from '../../wording/catalogues.ts';
import { ownWording } from '../../wording/overrides/ownWording.ts';
import { remembered } from '../../model/remembered.ts';
import { raiseFor, type Problem } from '../../model/rules/problems.ts';
import type { OwnWording } from '../../model/story/wording.ts';
import type { RawFile } from './read.ts';
import { readYaml } from './yaml.ts';

/** What a wording file says to a story in a language, and all that is wrong with it. */
export interface ReadWording {
  wording: OwnWording;
  problems: Problem[];
}

/** Reads a wording file for a story in a language. For the same file it gives the same object again. */
export const readWording = remembered((raw: RawFile) =>
  remembered((language: string): ReadWording => wordingIn(raw, language)),
);

const problem = raiseFor('wording');

function wordingIn({ file, text = '' }: RawFile, language: string): ReadWording {
  const read = readYaml(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if ('faults' in read)
    return {
      wording: {},
      problems: read.faults.map(({ line, column, key, params }) =>
        problem({ file, at: { line, column } }, key, params),
      ),
    };
  const messages = read.data ?? {};
  if (typeof messages !== 'object' || Array.isArray(messages))
    return { wording: {}, problems: [problem({ file, at: { line: 1, column: 1 } }, 'noList', {})] };
  const [texts, others] = [true, false].map((isText) =>
    Object.entries(messages).filter(([, value]) => (typeof value === 'string') === isText),
  ) as [[string, string][], [string, unknown][]];
  const { wording, faults } = ownWording(Object.fromEntries(texts), wordsOf({ language }));
  return {
    wording,
    problems: [
      ...others.map(([path]) => problem({ file, at: read.locate([path]) }, 'noText', { path })),
      ...faults.map(({ path, key, params }) => problem({ file, at: read.locate([path]) }, key, params)),
    ],
  };
}
