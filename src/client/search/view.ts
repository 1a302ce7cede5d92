import { searchUrl } from '../../urls.ts';
import type { Line } from './status.ts';

/** The parts of a search panel that a search changes. */
export interface View {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  template: HTMLTemplateElement;
  /** Says how the search went, on the page and to a screen reader. */
  tell(lines: readonly Line[]): void;
  /** Shows results in place of those before. */
  replace(results: readonly Node[]): void;
  /** Shows further results and moves the focus to the first of them. */
  append(results: readonly Node[]): void;
  /** Offers further results, or no more. */
  offerMore(take: (() => void) | undefined): void;
  /** Shows or hides what stands there before anything is sought. */
  showStart(shown: boolean): void;
}

/** Finds the parts of a panel, as `SearchPanel.astro` lays them out. */
export function openView(root: HTMLElement): View {
  const part = <T extends HTMLElement>(name: string): T => {
    const found = root.querySelector<T>(`[data-${name}]`);
    if (!found) throw new Error(`The search panel has no [data-${name}].`);
    return found;
  };
  const [status, list, more, start] = [part('status'), part('results'), part('more'), part('start')];
  return {
    root,
    form: part<HTMLFormElement>('form'),
    field: part<HTMLInputElement>('field'),
    template: part<HTMLTemplateElement>('result'),
    tell: (lines) => status.replaceChildren(...lines.map(paragraph)),
    replace: (results) => list.replaceChildren(...results),
    append: (results) => {
      const shown = list.childElementCount;
      list.append(...results);
      list.children[shown]?.querySelector('a')?.focus();
    },
    offerMore: (take) => {
      more.hidden = take === undefined;
      more.onclick = take ?? null;
    },
    showStart: (shown) => (start.hidden = !shown),
  };
}

function paragraph({ text, link }: Line): HTMLElement {
  const line = document.createElement('p');
  line.textContent = text;
  if (link) {
    const element = document.createElement('a');
    element.href = `${searchUrl}?${link.asked}`;
    element.textContent = link.text;
    line.append(' ', element);
  }
  return line;
}
