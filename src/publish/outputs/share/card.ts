import type { Modality } from '../../../model/schemas/claim.ts';

/** Words on a card, and whose they are: sources are set in the serif, we in the sans. */
export interface Words {
  text: string;
  source: boolean;
}

/** What the picture that stands for a page says. */
export interface Card {
  /** The address of the picture. */
  path: string;
  /** What the page is about, in a word or two, underlined as the modality is. */
  kind: string;
  modality?: Modality;
  /** Who says so, where that is not the article. */
  speaker?: string;
  title: Words;
  /** Where the title comes from: an article, or who answers. */
  from?: Words;
  details: string;
  /** The name of the story, on cards of something in it. */
  story?: string;
}
