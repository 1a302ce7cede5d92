import type { RuleWords } from '../inWords.ts';

/** What is wrong with names. */
export const names: RuleWords<'name-unique' | 'short-unique' | 'voice-single'> = {
  'name-unique': {
    twice: ({ name }) => `“${name}” is given twice; remove one`,
    shared: ({ name, other }) =>
      `“${name}” is a name of “${other}” too; keep it in one of them, or set “linkMentions: false” in one`,
  },
  'short-unique': {
    shared: ({ short, other }) => `“${short}” is the short name of ${other} too; tell the two apart`,
  },
  'voice-single': {
    member: ({ entity, voice }) => `“${entity}” is a member itself; name “${voice}” instead, or remove one of the two`,
  },
};
