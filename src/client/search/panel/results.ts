import { modalities } from '#words/modalities';
import { quotes } from '#words/quotes';
import { titleMarking } from '../../../model/text/language/marking.ts';
import type { Modality } from '../../../model/schemas/claim.ts';
import { SHOWN_CLAIM, type Shown } from '../../../model/search/searchFields.ts';
import { quoted } from '../../../wording/quoted.ts';
import { excerpt, type Marked } from '../find/marks.ts';
import { element } from '../../element.ts';
import { marked } from './marked.ts';
import type { Fragment } from '../story/pagefind.ts';
import type { FoundClaim } from '../story/story.ts';

/** Fills a copy of the panel's template with one claim; `title` is that of the story that it belongs to, where that is another. */
export function resultItem(
  template: HTMLTemplateElement,
  { story, claim }: FoundClaim,
  sought: Marked,
  title = '',
): Node {
  const item = template.content.cloneNode(true) as DocumentFragment;
  const shown = shownOf(claim);
  const [link, words] = [item.querySelector('a'), item.querySelector('q')];
  link?.setAttribute('href', claim.url);
  link?.replaceChildren(...marked(shown.statement, sought, story.language));
  const language = shown.marking.lang ?? story.language;
  const [before = '', after = ''] = quoted({ quotes }, shown.quote).split(shown.quote);
  words?.append(before, ...marked(excerpt(shown.quote, sought, language), sought, language), after);
  if (words) Object.assign(words, shown.marking);
  item.querySelector('[data-how]')?.append(...how(claim, shown, title));
  return item;
}

function shownOf({ filters }: Fragment): Shown {
  const [json = ''] = filters[SHOWN_CLAIM] ?? [];
  return JSON.parse(json) as Shown;
}

/** Who says it, how it stands, where and when it was printed, and in which other story. */
function how({ filters }: Fragment, shown: Shown, story: string): (Node | string)[] {
  const modality = filters.modality?.[0] as Modality | undefined;
  const title = element('cite', shown.title);
  title.classList.toggle('source', !shown.titleSupplied);
  Object.assign(title, titleMarking(shown));
  const parts = [
    shown.speaker,
    modality ? modalities[modality].name : '',
    title,
    element('span', shown.published),
    story,
  ];
  return parts.filter((part) => part !== '').flatMap((part, index) => [index > 0 ? ' · ' : '', part]);
}
