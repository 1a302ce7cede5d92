import { sharing } from '#words/site/sharing';
import { embedSnippet } from '../model/cite/embed.ts';
import { EMBEDDING, embedded } from '../urls.ts';
import { element } from './element.ts';
import { knownAddress } from './knownAddress.ts';

/** Unfolds where a page offers to be embedded what it is embedded by, in place of the link to where that is told. */
export function offerEmbedding(): void {
  for (const link of document.querySelectorAll<HTMLElement>('a[data-embed]'))
    link.replaceWith(unfolding(Number(link.dataset.embed)));
}

function unfolding(height: number): HTMLElement {
  const form = element('pre', embedSnippet(document.title, embedded(knownAddress() ?? location.pathname), height));
  form.id = EMBEDDING;
  const list = element('dl', element('dt', sharing.embed), element('dd', form));
  list.className = 'forms';
  return element('details', element('summary', sharing.embed), list);
}
