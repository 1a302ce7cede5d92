import type { ProposalWords } from '../words/proposalWords.ts';
import { enClaims } from './claims.ts';
import { enMoods } from './moods.ts';
import { enSources } from './sources.ts';
import { enStatements } from './statements.ts';

/** What claims in English are proposed from. */
export const enProposals: ProposalWords = {
  sources: enSources,
  claims: enClaims,
  moods: enMoods,
  statements: enStatements,
};
