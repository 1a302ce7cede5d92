import { addressKept } from './rules/addressKept.ts';
import { contradictionSymmetric, figureAsOf, figureGiven, positionUsed, relationOther } from './rules/analysis.ts';
import { answerFits } from './rules/answerFits.ts';
import { claimIdUnique } from './rules/claimIdUnique.ts';
import { ledgerKept } from './rules/ledgerKept.ts';
import { nameUnique } from './rules/nameUnique.ts';
import { linkTarget, rawHtml, textPresent } from './rules/prose.ts';
import { quoteVerbatim } from './rules/quoteVerbatim.ts';
import { claimExists, entityExists, eventExists, questionExists } from './rules/references.ts';
import { voiceSingle } from './rules/voiceSingle.ts';
import { replacementEnds } from './rules/replacementEnds.ts';
import type { Rule } from './rules/rule.ts';

/** Every rule that holds of the content as a whole, in the order in which problems are found. */
export const rules: readonly Rule[] = [
  claimIdUnique,
  quoteVerbatim,
  entityExists,
  eventExists,
  questionExists,
  claimExists,
  relationOther,
  replacementEnds,
  answerFits,
  figureAsOf,
  figureGiven,
  positionUsed,
  contradictionSymmetric,
  nameUnique,
  voiceSingle,
  rawHtml,
  linkTarget,
  textPresent,
  ledgerKept,
  addressKept,
];
