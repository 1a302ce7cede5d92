import { enProposals } from './languages/en/proposals.ts';
import type { ProposalWords } from './languages/words/proposalWords.ts';
import { ofLanguage } from './languages.ts';

/** By primary language. They are apart from the other words, because a page that compares a text loads those alone. */
const PROPOSALS: Readonly<Record<string, ProposalWords>> = { en: enProposals };

/**
 * The words from which claims in a language (a BCP 47 tag) are proposed; undefined where none are known: then a statement is
 * proposed as the words stand, and its sort is learnt from the story's other claims alone.
 */
export function proposalWords(tag: string): ProposalWords | undefined {
  return ofLanguage(PROPOSALS, tag);
}
