import { html, type TemplateResult } from 'lit-html';
import { KINDS, MODALITIES } from '../../model/schemas/claim.ts';
import type { Editing, State } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import type { Names } from './names.ts';
import { newEntityOptions } from './newEntityOptions.ts';
import { lineView, rowView, selectView, type Option } from './rows.ts';

/** What a row of one value is made of. */
interface PlainRow {
  editing: Editing;
  article: State['article'];
  names: Names;
  acts: DialogActs;
  fault: (field: string) => string | undefined;
}

const DATES = [
  ['happened', 'Happened'],
  ['said', 'Said'],
  ['asOf', 'As of'],
] as const;

/** So many of those who are spoken of may be where the chain ends. */
const NAMED = 3;

/** Kind and modality, each one of a few words. */
export function wordRows(row: PlainRow): TemplateResult {
  return html`${wordRow('kind', 'Kind', KINDS, row)} ${wordRow('modality', 'Modality', MODALITIES, row)}`;
}

function wordRow(
  field: 'kind' | 'modality',
  label: string,
  values: readonly string[],
  { editing, acts, fault }: PlainRow,
): TemplateResult {
  const words = values.map((value) => [value, value] as const);
  return rowView({
    ...{ name: field, label, fault: fault(field), options: choicesOf(field, editing, acts).slice(0, 3) },
    control: (told) => selectView(field, editing.form[field], words, (value) => acts.set({ [field]: value }), { told }),
  });
}

/** Where the chain of those who say so ends. */
export function originRow({ editing, article, names, acts, fault }: PlainRow): TemplateResult {
  const { form, proposed } = editing;
  const put = (origin: string): void => acts.set({ origin });
  const originOption = (value: string, sure: boolean): Option => ({
    ...{ words: names.entity(value), sure, chosen: value === form.origin },
    take: () => put(value),
  });
  const name = (words: string): void => (words === 'unknown' ? put(words) : acts.named('entities', words, put));
  const among = ['unknown', ...article.entities.map((each) => each.name)];
  const proposals = proposed?.origin ?? [];
  const others = (proposed?.about ?? []).filter(({ value }) => proposals.every((each) => each.value !== value));
  return rowView({
    ...{ name: 'origin', label: 'Origin', fault: fault('origin') },
    control: (told) => lineView('origin', names.entity(form.origin), name, { among, told }),
    options: [
      ...proposals.map(({ value, sure }) => originOption(value, sure)),
      // Whoever is spoken of here may be who speaks: “the company said”.
      ...others.slice(0, NAMED).map(({ value }) => originOption(value, false)),
      ...newEntityOptions(editing, acts, [form.origin], put),
    ],
  });
}

/** When it happened, when it was said, and as of when it holds; where the words tell no day, that of the event may be meant. */
export function dateRows({ editing, article, acts, fault }: PlainRow): TemplateResult {
  return html`${DATES.map(([field, label]) =>
    rowView({
      ...{ name: field, label, fault: fault(field), options: withEventDay(field, editing, article, acts) },
      control: (told) => lineView(field, editing.form[field], (value) => acts.set({ [field]: value }), { told }),
    }),
  )}`;
}

/** The event that the claim is part of. */
export function eventRow({ editing: { form, proposed }, article, names, acts, fault }: PlainRow): TemplateResult {
  const put = (event: string): void => acts.set({ event });
  const name = (words: string): void => (words === '' ? put('') : acts.named('events', words, put));
  const among = article.events.map((each) => each.name);
  return rowView({
    ...{ name: 'event', label: 'Event', fault: fault('event') },
    control: (told) => lineView('event', names.event(form.event), name, { among, told }),
    options: (proposed?.event ?? []).map(({ value, sure }) => ({
      ...{ words: names.event(value), sure, chosen: value === form.event },
      take: () => put(value === form.event ? '' : value),
    })),
  });
}

/** Why a claim changes that readers have seen. */
export function reasonRow({ editing: { form }, acts, fault }: PlainRow): TemplateResult {
  return rowView({
    ...{ name: 'because', label: 'Why it changes', fault: fault('because') },
    control: (told) => lineView('because', form.because, (because) => acts.set({ because }), { told }),
  });
}

/** The dates that are proposed, and the day of the event; none of it was said. */
function withEventDay(
  field: (typeof DATES)[number][0],
  editing: Editing,
  { events }: PlainRow['article'],
  acts: DialogActs,
): Option[] {
  const { form, proposed } = editing;
  const choices = choicesOf(field, editing, acts);
  const event = form.event || proposed?.event[0]?.value;
  const day = field === 'said' ? undefined : events.find(({ slug }) => slug === event)?.date;
  if (day === undefined || choices.some(({ words }) => words === day)) return choices;
  return [...choices, { words: day, sure: false, chosen: form[field] === day, take: () => acts.set({ [field]: day }) }];
}

function choicesOf(
  field: 'kind' | 'modality' | 'happened' | 'said' | 'asOf',
  { form, proposed }: Editing,
  acts: DialogActs,
): Option[] {
  return (proposed?.[field] ?? []).map(({ value, sure }) => ({
    ...{ words: value, sure, chosen: form[field] === value },
    take: () => acts.set({ [field]: value }),
  }));
}
