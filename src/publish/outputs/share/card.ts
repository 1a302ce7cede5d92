import type { Modality } from '../../../model/schemas/claim.ts';

/** Words on a card, and whose they are: sources are set in the serif, we in the sans. */
export interface Words {
  text: string;
  source: boolean;
  /** Their language, where it is not that of the card. */
  language?: string;
}

/** What the picture that stands for a page says. */
export interface Card extends PageCard {
  /** The language of the editors' words, a BCP 47 tag. */
  language: string;
  /** The name of the story, on cards of something in it. */
  story?: string;
}

/** The same without what the cards of a story have in common. */
export interface PageCard {
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
}
