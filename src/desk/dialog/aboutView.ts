import type { TemplateResult } from 'lit-html';
import type { Editing } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import type { Names } from './names.ts';
import { newEntityOptions } from './newEntityOptions.ts';
import { lineView, rowView } from './rows.ts';

/** Each option has a digit. */
const DIGITS = 9;

/** Whom the claim is about: those who are proposed, to be put in or left out, and a line for others. */
export function aboutView(
  editing: Editing,
  names: Names,
  acts: DialogActs,
  known: readonly string[],
  fault: string | undefined,
): TemplateResult {
  const { form, proposed } = editing;
  const put = (slug: string): void => acts.set({ about: [...new Set([...form.about, slug])] });
  const begun = newEntityOptions(editing, acts, form.about, put);
  const offered = (proposed?.about ?? []).map(({ value }) => value).slice(0, DIGITS - begun.length);
  const all = [...offered, ...form.about.filter((slug) => !offered.includes(slug))];
  const toggle = (slug: string): void =>
    acts.set({ about: form.about.includes(slug) ? form.about.filter((each) => each !== slug) : [...form.about, slug] });
  const options = all.map((slug) => ({
    words: names.entity(slug),
    sure: proposed?.about.find(({ value }) => value === slug)?.sure ?? true,
    chosen: form.about.includes(slug),
    take: () => toggle(slug),
  }));
  const add = (words: string): void => {
    if (words !== '') acts.named('entities', words, put);
  };
  return rowView({
    name: 'about',
    label: 'About',
    control: (told) => lineView('about', '', add, { among: known, told }),
    options: [...options, ...begun],
    fault,
  });
}
