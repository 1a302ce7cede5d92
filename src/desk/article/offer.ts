import type { Told } from '../../model/compare/toldSentences.ts';
import { claimsUrl } from '../../urls.ts';
import { handOver, type ComparedSentence } from './given.ts';

/** Where texts are compared with the story, lets an editor add the one in the box, with the sentences that were told. */
export function offerNewArticle(): void {
  const field = document.querySelector<HTMLTextAreaElement>('[data-comparing] textarea');
  const add = document.createElement('button');
  add.type = 'button';
  add.textContent = 'Add this article';
  add.addEventListener('click', () => field && handOver(field.value, sentencesShown()));
  field?.form?.append(add);
}

function sentencesShown(): ComparedSentence[] {
  return [...document.querySelectorAll<HTMLElement>('[data-list] > [data-told]')].map((item) => ({
    words: item.querySelector('.words')?.textContent ?? '',
    told: item.dataset.told as Told,
    claims: claimsLinked(item),
  }));
}

/** The ids of the claims that are linked as evidence. */
function claimsLinked(item: HTMLElement): string[] {
  const paths = Array.from(item.querySelectorAll('a'), ({ pathname }) => pathname);
  const ids = paths.filter((path) => path.startsWith(claimsUrl)).map((path) => path.slice(claimsUrl.length, -1));
  return [...new Set(ids)];
}
