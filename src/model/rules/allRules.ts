import { addressKept } from './addressKept.ts';
import { contradictionSymmetric, figureAsOf, figureGiven, positionUsed, relationOther } from './analysis.ts';
import { claimReviewed } from './claimReviewed.ts';
import { answerFits } from './answerFits.ts';
import { claimIdUnique } from './claimIdUnique.ts';
import { ledgerKept } from './ledgerKept.ts';
import { nameUnique } from './nameUnique.ts';
import { linkTarget, rawHtml, textPresent } from './markdown.ts';
import { quoteVerbatim } from './quoteVerbatim.ts';
import { claimExists, entityExists, eventExists, questionExists } from './references.ts';
import { voiceSingle } from './voiceSingle.ts';
import { shortUnique } from './shortUnique.ts';
import { targetStands } from './targetStands.ts';
import { removedHidden } from './removedHidden.ts';
import { replacementEnds } from './replacementEnds.ts';
import type { Rule } from './rule.ts';

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
  targetStands,
  removedHidden,
  answerFits,
  figureAsOf,
  figureGiven,
  positionUsed,
  contradictionSymmetric,
  nameUnique,
  shortUnique,
  voiceSingle,
  rawHtml,
  linkTarget,
  textPresent,
  claimReviewed,
  ledgerKept,
  addressKept,
];
