import { pageKinds } from '#words/search/pageKinds';
import type { FoundPage } from '../find/bestPages.ts';
import type { Marked } from '../find/marks.ts';
import { marked } from './marked.ts';

/** Fills a copy of the panel's template with one page; `title` is that of the story that it belongs to, where that is another. */
export function pageItem(template: HTMLTemplateElement, found: FoundPage, sought: Marked, title = ''): Node {
  const { story, page, name } = found;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const [own] = page.names;
  item.querySelector('a')?.setAttribute('href', `${story.path}${page.address}/`);
  const [kind, words, beside] = ['kind', 'name', 'beside'].map((part) => item.querySelector(`[data-${part}]`));
  kind?.replaceChildren(pageKinds[page.kind]);
  words?.append(...marked(own, sought, story.language));
  if (words) Object.assign(words, page.marking);
  const others = [name === own ? (page.role ?? '') : name, title].filter((text) => text !== '');
  beside?.append(...others.flatMap((text) => [' · ', ...marked(text, sought, story.language)]));
  return item;
}
