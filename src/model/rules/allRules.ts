import { addressKept } from './mistakes/addressKept.ts';
import { contradictionSymmetric, figureAsOf, figureGiven, positionUsed, relationOther } from './mistakes/analysis.ts';
import { claimReviewed } from './mistakes/claimReviewed.ts';
import { articleExists } from './mistakes/articleExists.ts';
import { answerFits } from './mistakes/answerFits.ts';
import { claimIdUnique } from './mistakes/claimIdUnique.ts';
import { ledgerKept } from './mistakes/ledgerKept.ts';
import { nameUnique } from './mistakes/nameUnique.ts';
import { linkTarget, rawHtml, textPresent } from './mistakes/markdown.ts';
import { quoteVerbatim } from './mistakes/quoteVerbatim.ts';
import { claimExists, entityExists, eventExists, questionExists } from './mistakes/references.ts';
import { voiceSingle } from './mistakes/voiceSingle.ts';
import { shortUnique } from './mistakes/shortUnique.ts';
import { targetStands } from './mistakes/targetStands.ts';
import { removedHidden } from './mistakes/removedHidden.ts';
import { replacementEnds } from './mistakes/replacementEnds.ts';
import type { Rule } from './rule.ts';

/** Every rule that holds of the content as a whole, in the order in which problems are found. */
export const rules: readonly Rule[] = [
  claimIdUnique,
  articleExists,
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
