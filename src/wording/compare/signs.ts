import type { Told } from '../../model/compare/toldSentences.ts';

/** The sign that stands before what a sentence is told as. */
export const signs: Readonly<Record<Told, string>> = {
  'another-figure': '≠',
  'same-words': '‖',
  'same-figure': '=',
  close: '≈',
  nothing: '○',
};
