/** What a piece of text may lead to: a record, by its id or its slug. */
export type Linked = { claim: string } | { article: string } | { question: string };
