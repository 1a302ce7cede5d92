import type { None } from '../../said.ts';
import type { RecordFaults } from '../../story/ledger/ledger.ts';
import type { QuoteFault } from '../../text/quotes/quotes.ts';

/** What the rules that must hold say: the parameters of each message, by the rule and the key. */
export interface MistakeParams {
  'claim-id-unique': { taken: { id: string; other: string } };
  'article-exists': Unknown;
  'quote-verbatim': QuoteParams;
  'entity-exists': Unknown;
  'event-exists': Unknown;
  'question-exists': Unknown;
  'claim-exists': Unknown;
  'relation-other': { itself: None };
  'replacement-ends': { circle: { name: string } };
  'target-stands': { gone: { name: string; status: string; replacedBy: readonly string[] } };
  'removed-hidden': {
    /** The quote of `claim` has words of `removed`. */
    quoted: { removed: string; claim: string };
    claim: { id: string; words: string };
    title: { article: string; words: string };
  };
  'answer-fits': {
    quantity: { question: string };
    position: { question: string; positions: readonly string[] };
    unknown: { question: string; position: string; near: string | undefined };
  };
  'figure-as-of': { missing: None };
  'figure-given': { missing: None };
  'position-used': { unused: { id: string } };
  'contradiction-symmetric': { oneSided: { claim: string } };
  'name-unique': { twice: { name: string }; shared: { name: string; other: string } };
  'short-unique': { shared: { short: string; other: string } };
  'voice-single': { member: { entity: string; voice: string } };
  'raw-html': { unshown: { html: string } };
  'link-target': {
    unshown: { url: string; kinds: readonly string[] };
    unknown: { kind: string; name: string; near: string | undefined };
  };
  'text-present': { missing: None };
  'claim-reviewed': { few: { reviewed: number; needed: number } };
  'ledger-kept': RecordFaults & { missing: None; lost: { id: string; date: string } };
  'address-kept': RecordFaults & {
    missing: None;
    stale: { address: string; movedTo: string };
    /** `moved` is the page that is likely the same one under another name. */
    lost: { address: string; date: string; moved: string | undefined };
    circle: { address: string };
    nowhere: { address: string; end: string; near: string | undefined };
  };
}

/** A name that nothing has, and the known one that it comes near to. */
interface Unknown {
  unknown: { name: string; near: string | undefined };
}

/** Why a quote does not stand, with the span that fails, how many there are, and another article that has all their words. */
type QuoteParams = {
  [Fault in QuoteFault as Fault['fault']]: Fault & { words: string; spans: number; elsewhere: string | undefined };
};
