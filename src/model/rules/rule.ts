import type { Entries } from '../story/entries.ts';
import type { PublishedRecords } from '../story/ledger/ledger.ts';
import type { Loss, WarningParams } from './params/warnings.ts';
import { raiseFor, type Problem, type Raise, type RuleName } from './problems.ts';
import type { QuoteFault } from '../text/quotes/quotes.ts';
import type { PlainText, Span } from '../text/text.ts';

/** What a rule may look at. */
export interface Context {
  entries: Entries;
  /** The slugs in each collection, for claims the ids; also of files that cannot be read or fail their schema. */
  present: Record<'article' | 'claim' | 'entity' | 'event' | 'question', readonly string[]>;
  /** The text of each article, by slug. */
  texts: ReadonlyMap<string, PlainText>;
  /** Where each claim's quote stands in its article, or why it does not, by the claim's file. */
  quotes: ReadonlyMap<string, Span[] | QuoteFault>;
  /** Links and raw HTML in the Markdown of each entry, by file. */
  prose: ReadonlyMap<string, Prose>;
  /** What YAML takes for a comment in the middle of a line, by the file. */
  comments: ReadonlyMap<string, readonly TrailingComment[]>;
  /** What was published before. */
  records: PublishedRecords;
}

/** A comment that stands right behind a value of front matter, with that value’s keys; it includes its `#`. */
export interface TrailingComment {
  keys: (string | number)[];
  comment: string;
}

/** What the rules need to know of a Markdown body. Offsets are UTF-16 code units from its start. */
export interface Prose {
  links: { url: string; offset: number }[];
  html: { value: string; offset: number }[];
  pictures: { url: string; offset: number }[];
  lost: Lost[];
}

/** Signs or words of a Markdown body that readers do not get: what becomes of them, and where a backslash keeps them. */
export interface Lost {
  offset: number;
  loss: Loss;
  params: WarningParams['signs-kept'][Loss];
  escapes: number[];
}

/** One thing that must hold of the content as a whole. */
export interface Rule {
  /** Names the property, as printed with each problem. */
  name: RuleName;
  /** What it proves, for the editor's guide. */
  proves: string;
  /** Whether it judges each article and its claims by themselves, beside entities, events and questions: then one can be asked about alone. */
  byArticle?: true;
  check(context: Context): Problem[];
}

/** Makes a rule: its check is given what makes the problems of that name. */
export function defineRule<Name extends RuleName>(
  name: Name,
  rule: Omit<Rule, 'name' | 'check'> & { check: (context: Context, problem: Raise<Name>) => Problem[] },
): Rule {
  const problem = raiseFor(name);
  return { ...rule, name, check: (context) => rule.check(context, problem) };
}
