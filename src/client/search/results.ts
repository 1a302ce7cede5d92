import { titleMarking } from '../../model/text/marking.ts';
import type { Modality } from '../../model/schemas/claim.ts';
import { SHOWN_ARTICLE, type ShownArticle } from '../../model/search/searchFields.ts';
import { modalityWords } from '../../wording/terms.ts';
import { excerpt, markedPieces, type Sought } from './marks.ts';
import type { Fragment } from './pagefind.ts';

/** Fills a copy of the panel's template with one claim; `story` names the other story that it belongs to. */
export function resultItem(template: HTMLTemplateElement, claim: Fragment, sought: Sought, story = ''): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const [json] = claim.filters[SHOWN_ARTICLE] ?? [];
  const article = json === undefined ? undefined : (JSON.parse(json) as ShownArticle);
  const { title = '', quote = '', speaker = '' } = claim.meta;
  const [link, words] = [item.querySelector('a'), item.querySelector('q')];
  link?.setAttribute('href', claim.url);
  link?.replaceChildren(...marked(title, sought));
  words?.append(...marked(excerpt(quote, sought), sought));
  if (words && article) Object.assign(words, article.marking);
  // Words that contain quotation marks get no second pair.
  words?.classList.toggle('bare', /[“”«»"]/.test(quote));
  item.querySelector('[data-how]')?.append(...how(claim, speaker, article, story));
  return item;
}

/** A text with what was sought in `<mark>`. */
function marked(text: string, sought: Sought): Node[] {
  return markedPieces(text, sought).map((piece) =>
    piece.hit ? element('mark', piece.text) : document.createTextNode(piece.text),
  );
}

/** Who says it, how it stands, where and when it was printed, and in which other story. */
function how(
  { filters }: Fragment,
  speaker: string,
  article: ShownArticle | undefined,
  story: string,
): (Node | string)[] {
  const modality = filters.modality?.[0] as Modality | undefined;
  const title = element('cite', article?.title ?? '');
  title.classList.toggle('source', article?.titleSupplied === false);
  if (article) Object.assign(title, titleMarking(article));
  const parts = [
    speaker,
    modality ? modalityWords[modality].name : '',
    title,
    element('span', article?.published ?? ''),
    story,
  ];
  return parts.filter((part) => part !== '').flatMap((part, index) => [index > 0 ? ' · ' : '', part]);
}

function element(name: 'mark' | 'cite' | 'span', text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
