import { searchWords } from '../terms/terms.ts';
import { sharedForm } from '../terms/stem.ts';

/** Words that mean the same, or several words in a row. */
interface Synonym {
  text: string;
  /** What the forms of each of its words share. */
  forms: readonly string[];
}

const formsOf = (text: string, language: string): string[] =>
  searchWords(text, language).flatMap(({ terms }) => terms.map((term) => sharedForm(term, language)));

/**
 * Makes a function that gives, for some texts in the language of the story, the synonyms of what stands in them, in any form; a
 * text's own words are not among them. Each word of a text is looked up once, however many lists there are.
 */
export function synonymsOf(
  lists: readonly (readonly string[])[],
  language: string,
): (texts: readonly string[]) => string[] {
  const groups = lists.map((list) => list.map((text): Synonym => ({ text, forms: formsOf(text, language) })));
  const beginning = Map.groupBy(
    groups.flatMap((group) => group.map((synonym) => ({ group, synonym }))),
    ({ synonym }) => synonym.forms[0] ?? '',
  );
  if (beginning.size === 0) return () => [];
  return (texts) => {
    const found = new Map<Synonym[], Set<Synonym>>();
    for (const forms of texts.map((text) => formsOf(text, language)))
      for (const [at, form] of forms.entries())
        for (const { group, synonym } of beginning.get(form) ?? [])
          if (synonym.forms.every((own, index) => own === forms[at + index]))
            found.set(group, (found.get(group) ?? new Set()).add(synonym));
    return [...found].flatMap(([group, own]) => group.filter((each) => !own.has(each)).map(({ text }) => text));
  };
}
