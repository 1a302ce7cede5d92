import type { WarningName } from '../../schemas/accepted.ts';
import type { None } from '../../said.ts';

/** What becomes of signs and words of a Markdown body that readers do not get. */
export type Loss = 'emphasis' | 'list' | 'link' | 'definition' | 'note';

/** What the rules say that an editor must judge: the parameters of each message, by the rule and the key. */
export interface WarningParams {
  'signs-kept': Record<Loss, { words: string; label?: string }>;
  'value-whole': { cut: { comment: string } };
  'words-shared': { few: { shared: number; quoted: number } };
  'number-quoted': { unquoted: { number: number } };
  'speaker-near': { far: { label: string } };
  'name-linked': { claim: { name: string; entity: string }; article: { name: string } };
  'claim-distinct': { alike: { others: { id: string; file: string }[] } };
  'paragraph-claimed': { bare: { paragraph: string } };
  'said-before-print': { late: { said: string; published: string } };
  'origin-in-chain': { other: { origin: string; end: string } };
  'answer-follows': { unrelated: { question: string } };
  'answer-cited': { uncited: { claims: { id: string; file: string }[] } };
  'count-current': {
    story: { number: number; counted: string; count: number };
    question: { number: number; counted: string };
  };
  'summary-current': { old: { summaryAsOf: string; article: string } };
  'pictures-named': { unnamed: None };
  'picture-shown': { unshown: { url: string } };
  'titles-drawn': { undrawn: { lacking: number; pages: number; letter: string } };
  'acceptance-needed': { needless: { rule: WarningName } };
}
