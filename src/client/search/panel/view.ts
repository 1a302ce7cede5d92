import { searchUrl } from '../../../urls.ts';
import type { StatusLine } from './status.ts';

/** The parts of a search panel that a search changes. */
export interface View {
  root: HTMLElement;
  form: HTMLFormElement;
  field: HTMLInputElement;
  template: HTMLTemplateElement;
  /** Whether a search is under way. */
  setBusy(busy: boolean): void;
  pageTemplate: HTMLTemplateElement;
  /** Says how the search went, on the page and to a screen reader. */
  tell(lines: readonly StatusLine[]): void;
  /** Shows pages found by their names, and claims, in place of those before. */
  replace(pages: readonly Node[], results: readonly Node[]): void;
  /** Shows further results and moves the focus to the first of them. */
  append(results: readonly Node[]): void;
  /** Offers further results, or no more. */
  offerMore(take: (() => void) | undefined): void;
  /** Shows or hides the hints that stand there before the first search. */
  showStart(shown: boolean): void;
  /**
   * Remembers which changing part has the focus. Call what it gives back after the change: where the focus was lost,
   * it goes to the same result, otherwise to the first one, otherwise to the field.
   */
  holdFocus(): () => void;
}

/** Finds the parts of a panel, as `SearchPanel.astro` lays them out. */
export function openView(root: HTMLElement): View {
  const part = <T extends HTMLElement>(name: string, kind: new () => T): T => {
    const found = root.querySelector(`[data-${name}]`);
    if (!(found instanceof kind)) throw new Error(`The search panel has no [data-${name}].`);
    return found;
  };
  const [status, named, list] = [part('status', HTMLElement), part('pages', HTMLElement), part('results', HTMLElement)];
  const start = part('start', HTMLElement);
  const [field, more] = [part('field', HTMLInputElement), part('more', HTMLButtonElement)];
  return {
    root,
    form: part('form', HTMLFormElement),
    field,
    template: part('result', HTMLTemplateElement),
    pageTemplate: part('page', HTMLTemplateElement),
    setBusy: (busy) => {
      list.ariaBusy = String(busy);
    },
    tell: (lines) => status.replaceChildren(...lines.map(paragraph)),
    replace: (pages, results) => {
      named.replaceChildren(...pages);
      named.hidden = pages.length === 0;
      list.replaceChildren(...results);
    },
    append: (results) => {
      const shown = list.childElementCount;
      list.append(...results);
      list.children[shown]?.querySelector('a')?.focus();
    },
    offerMore: (take) => {
      more.hidden = take === undefined;
      more.onclick = take ?? null;
    },
    showStart: (shown) => {
      start.hidden = !shown;
    },
    holdFocus: () => {
      const held = [status, named, list, start, more].some((changing) => changing.contains(document.activeElement))
        ? document.activeElement
        : undefined;
      return () => {
        const now = document.activeElement;
        const isLost = now === document.body || (now === held && now?.closest('[hidden]'));
        if (!held || !isLost) return;
        const links = [list, named].flatMap((results) => [...results.querySelectorAll('a')]);
        const same = links.find((link) => link.getAttribute('href') === held.getAttribute('href'));
        (same ?? links[0] ?? field).focus();
      };
    },
  };
}

function paragraph({ text, isHeard, link }: StatusLine): HTMLElement {
  const line = document.createElement('p');
  if (isHeard) line.className = 'visually-hidden';
  line.textContent = text;
  if (link) {
    const element = document.createElement('a');
    element.href = `${searchUrl}?${link.asked.toString()}`;
    element.textContent = link.text;
    line.append(' ', element);
  }
  return line;
}
