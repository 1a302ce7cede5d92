import { comparing } from '#words/compare/comparing';
import { evidence } from '#words/compare/evidence';
import { talliedOf } from '../../model/compare/tallied.ts';
import { TOLD, type Told, type ToldSentence } from '../../model/compare/toldSentences.ts';
import { signs } from '../../wording/compare/signs.ts';
import { element } from '../element.ts';

/** The choice of all sentences, and of those that name no source. */
const ALL = 'all';
const UNSOURCED = 'unsourced';

/** Offers each kind of sentences that there is, with its number; and the next of a kind by the keys n and p. */
export function narrow(kinds: HTMLElement, list: HTMLElement, sentences: readonly ToldSentence[]): void {
  const { told, unsourced } = talliedOf(sentences);
  const choices: [string, string][] = [
    [ALL, comparing.all({ number: sentences.length })],
    ...TOLD.filter((kind) => told[kind] > 0).map((kind): [string, string] => [kind, labelOf(kind, told[kind])]),
    ...(unsourced > 0 ? [[UNSOURCED, comparing.unsourced({ number: unsourced })] as [string, string]] : []),
  ];
  kinds.replaceChildren(...choices.map(([value, label]) => choice(value, label)));
  kinds.onchange = () => {
    const chosen = chosenIn(kinds);
    for (const item of itemsOf(list)) item.hidden = !isOf(item, chosen);
  };
  list.onkeydown = (event) => step(event, list, chosenIn(kinds));
  kinds.onkeydown = list.onkeydown;
}

function labelOf(kind: Told, number: number): string {
  return comparing.kind({ name: `${signs[kind]} ${evidence.told[kind]}`, number });
}

function choice(value: string, text: string): HTMLElement {
  const input = document.createElement('input');
  Object.assign(input, { type: 'radio', name: 'kind', value, checked: value === ALL });
  return element('label', input, text);
}

function chosenIn(kinds: HTMLElement): string {
  return kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? ALL;
}

const itemsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-told]')];

function isOf({ dataset }: HTMLElement, kind: string): boolean {
  return kind === ALL || (kind === UNSOURCED ? dataset.unsourced !== undefined : dataset.told === kind);
}

/** Goes to the next sentence of the chosen kind; of all, to the next that is told as the one that has the focus. */
function step(event: KeyboardEvent, list: HTMLElement, chosen: string): void {
  const by = { n: 1, p: -1 }[event.key];
  if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const items = itemsOf(list);
  const here = items.findIndex((item) => item.contains(document.activeElement));
  const kind = chosen === ALL ? (items[here]?.dataset.told ?? ALL) : chosen;
  const ahead = by > 0 ? items.slice(here + 1) : items.slice(0, Math.max(0, here)).toReversed();
  const next = ahead.find((item) => isOf(item, kind));
  if (!next) return;
  event.preventDefault();
  next.focus();
}
