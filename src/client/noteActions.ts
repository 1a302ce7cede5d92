import { sharing } from '#words/site/sharing';
import { citeUrl, claimUrl } from '../urls.ts';

/** Offers to share and to cite each claim of the notes that are unfolded. */
export function offerActions(): void {
  for (const note of document.querySelectorAll<HTMLElement>('[open] > [data-note]:not(:has(.act))')) offer(note);
}

function offer(note: HTMLElement): void {
  const id = note.dataset.note ?? '';
  const share = link(claimUrl(id), sharing.share);
  share.dataset.share = '';
  const actions = document.createElement('span');
  actions.className = 'act';
  actions.append('\u00a0· ', share, '\u00a0· ', link(citeUrl(id), sharing.cite));
  note.querySelector('.how')?.append(actions);
}

function link(href: string, words: string): HTMLAnchorElement {
  const made = document.createElement('a');
  [made.href, made.textContent] = [href, words];
  return made;
}
