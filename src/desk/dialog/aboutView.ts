import type { TemplateResult } from 'lit-html';
import type { Editing } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import type { Names } from './names.ts';
import { lineView, rowView } from './rows.ts';

/** Whom the claim is about: those who are proposed, to be put in or left out, and a line for others. */
export function aboutView(
  { form, proposed }: Editing,
  names: Names,
  acts: DialogActs,
  known: readonly string[],
  fault: string | undefined,
): TemplateResult {
  const offered = (proposed?.about ?? []).map(({ value }) => value);
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
    if (words !== '') acts.named('entities', words, (slug) => acts.set({ about: [...new Set([...form.about, slug])] }));
  };
  return rowView({
    name: 'about',
    label: 'About',
    control: (told) => lineView('about', '', add, { among: known, told }),
    options,
    fault,
  });
}
