import { sharing } from '#words/site/sharing';
import { embedSnippet } from '../model/cite/embed.ts';
import { EMBEDDING, embedded } from '../urls.ts';
import { knownAddress } from './knownAddress.ts';

/** Unfolds where a page offers to be embedded what it is embedded by, in place of the link to where that is told. */
export function offerEmbedding(): void {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-embed]'))
    link.replaceWith(unfolding(Number(link.dataset.embed)));
}

function unfolding(height: number): HTMLElement {
  const [summary, list, name, form] = [made('summary'), made('dl'), made('dt'), made('pre')];
  summary.textContent = name.textContent = sharing.embed;
  list.className = 'forms';
  form.id = EMBEDDING;
  form.textContent = embedSnippet(document.title, embedded(knownAddress() ?? location.pathname), height);
  list.append(name, made('dd', form));
  return made('details', summary, list);
}

function made(name: string, ...inside: readonly HTMLElement[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...inside);
  return element;
}
