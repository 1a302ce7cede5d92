import { readProse } from '../../markdown/readProse.ts';
import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import { remembered } from '../../model/remembered.ts';
import type { Context } from '../../model/rules/rule.ts';
import type { Entries, Entry } from '../../model/story/entries.ts';
import { articleOf } from '../../model/story/ids.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import type { PlainText } from '../../model/text/text.ts';

/** The plain text of an article. For the same article it is the same object again. */
export const textOf = remembered(({ body }: Entries['articles'][number]): PlainText => {
  const { text, blocks } = plainText(parseMarkdown(body));
  return { text, blocks };
});

const proseOf = remembered(({ body }: Entry<unknown>) => readProse(body));
const quotesIn = remembered((text: PlainText) =>
  remembered(({ data }: Entries['claims'][number]) => findQuote(text, data.quote, data.occurrence)),
);

/** What the rules may look at: what was read, with what stands in each text. */
export function contextOf(
  entries: Entries,
  given: Pick<Context, 'texts' | 'present' | 'comments' | 'records'>,
): Context {
  const all = [
    entries.story,
    ...entries.articles,
    ...entries.claims,
    ...entries.entities,
    ...entries.events,
    ...entries.questions,
  ];
  const prose = new Map(all.map((entry) => [entry.file, proseOf(entry)]));
  const quotes = new Map(
    entries.claims.flatMap((claim) => {
      const text = given.texts.get(articleOf(claim.slug));
      return text ? [[claim.file, quotesIn(text)(claim)] as const] : [];
    }),
  );
  return { ...given, entries, prose, quotes };
}
