import { wordsOf } from '../../wording/catalogues.ts';
import { ownWording } from '../../wording/overrides/ownWording.ts';
import { remembered } from '../../model/remembered.ts';
import type { LocatedProblem } from '../../model/rules/problems.ts';
import type { OwnWording } from '../../model/story/wording.ts';
import type { RawFile } from './read.ts';
import { readYaml } from './yaml.ts';

/** What a wording file says to a story in a language, and all that is wrong with it. */
export interface ReadWording {
  wording: OwnWording;
  problems: LocatedProblem[];
}

/** Reads a wording file for a story in a language. For the same file it gives the same object again. */
export const readWording = remembered((raw: RawFile) =>
  remembered((language: string): ReadWording => wordingIn(raw, language)),
);

function wordingIn({ file, text = '' }: RawFile, language: string): ReadWording {
  const problem = (at: { line: number; column: number }, message: string): LocatedProblem => ({
    file,
    ...at,
    rule: 'wording',
    message,
  });
  const read = readYaml(text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  if ('faults' in read) return { wording: {}, problems: read.faults.map(({ message, ...at }) => problem(at, message)) };
  const messages = read.data ?? {};
  if (typeof messages !== 'object' || Array.isArray(messages))
    return { wording: {}, problems: [problem({ line: 1, column: 1 }, `is no list of messages; ${REMEDY}`)] };
  const [texts, others] = [true, false].map((isText) =>
    Object.entries(messages).filter(([, value]) => (typeof value === 'string') === isText),
  ) as [[string, string][], [string, unknown][]];
  const { wording, faults } = ownWording(Object.fromEntries(texts), wordsOf({ language }));
  return {
    wording,
    problems: [
      ...others.map(([path]) => problem(read.locate([path]), `“${path}” is no text; ${REMEDY}`)),
      ...faults.map(({ path, message }) => problem(read.locate([path]), message)),
    ],
  };
}

const REMEDY = 'write the path of each message in one line, and its text behind the colon, in quotation marks';
