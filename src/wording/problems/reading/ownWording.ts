import type { RuleWords } from '../inWords.ts';
import { orMeant } from '../near.ts';
import { yaml } from './yaml.ts';

const REMEDY = 'write the path of each message in one line, and its text behind the colon, in quotation marks';

/** What is wrong with the messages that editors word themselves. */
export const ownWording: RuleWords<'wording'> = {
  wording: {
    ...yaml,
    noList: () => `is no list of messages; ${REMEDY}`,
    noText: ({ path }) => `“${path}” is no text; ${REMEDY}`,
    empty: () => 'is empty; give the message words, or leave out its line to keep ours',
    format: ({ reason }) =>
      `is not in ICU MessageFormat: ${reason}; braces that are no parameter stand in apostrophes, '{'`,
    group: ({ path, within }) =>
      `no message is called “${path}”; it is a group, so write the whole path of a message, such as “${within.join('”, “')}”`,
    unknown: ({ path, near }) =>
      `no message is called “${path}”${orMeant(near) || '; the paths are those of the messages in src/wording/en/'}`,
    parameter: ({ name, known, near }) =>
      known.length === 0
        ? `has the parameter {${name}}, but the message takes none`
        : `has the parameter {${name}}, but the message takes {${known.join('}, {')}}${orMeant(near)}`,
    counted: ({ parameter }) => `counts {${parameter}}, which is no number; write {${parameter}} alone`,
    dated: ({ parameter }) => `dates {${parameter}}, which is no date; write {${parameter}} alone`,
    bareDate: ({ parameter }) => `has the bare date {${parameter}}; write {${parameter}, date}`,
    bareNumber: ({ parameter }) => `has the bare number {${parameter}}; write {${parameter}, number}`,
    tag: ({ tag, known }) =>
      known.length === 0
        ? `has the tag <${tag}>, but the message has none`
        : `has the tag <${tag}>, but the message has <${known.join('>, <')}>`,
  },
};
