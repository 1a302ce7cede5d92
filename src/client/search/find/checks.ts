import { beginning, unwritten, written } from '../../../model/terms/written.ts';
import type { Sought } from '../query/lookUp.ts';
import type { Fragment } from '../story/pagefind.ts';
import { isSameWord, mayBeForm } from '../../../model/terms/stem.ts';

/** All terms that a claim is found by, as the index was given them, in the order of its texts. */
export function termsOf({ content, meta }: Pick<Fragment, 'content' | 'meta'>): string[] {
  return [meta.title, meta.quote, content]
    .filter((text) => text !== undefined)
    .join(' | ')
    .split(' ');
}

/** Whether a claim has what its index was asked for. The language is that of its story. */
export function answers(terms: readonly string[], { terms: sought, check }: Sought, language: string): boolean {
  if (check === undefined) return true;
  if (check === 'together') return standTogether(terms, sought.map(written));
  if (check === 'form') return sought.every((term) => terms.some((other) => mayBeForm(term, unwritten(other))));
  return sought.every((term) =>
    terms.some((other) => other.startsWith(beginning(term)) || isSameWord(term, unwritten(other), language)),
  );
}

/** Whether terms stand side by side, however compounds are divided: all together they are as long a stretch of the claim's. */
export function standTogether(terms: readonly string[], sought: readonly string[]): boolean {
  const [first] = sought;
  if (first === undefined) return false;
  if (sought.length === 1 && terms.includes(first)) return true;
  const whole = sought.join('');
  return terms.some((_, from) => {
    let joined = '';
    for (let at = from; at < terms.length && joined.length < whole.length; at++) {
      joined += terms[at] ?? '';
      if (!whole.startsWith(joined)) return false;
    }
    return joined === whole;
  });
}
