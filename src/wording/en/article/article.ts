import type { RelayKind } from '../../../model/schemas/article.ts';
import { count, number, plural } from '../forms.ts';

/** The page of an article, and how an article is told of elsewhere. */
export const article = {
  description: ({ claims }: { claims: number }): string =>
    `${number(claims)} claims, each tied to the words that carry it.`,
  /** Its place in order of publication, and on a page that is not its first also that. */
  place: ({ place, of }: Place): string => `Article ${number(place)} of ${number(of)}`,
  placeOnPage: ({ place, of, page, pages }: Place & { page: number; pages: number }): string =>
    `Article ${number(place)} of ${number(of)}, page ${number(page)} of ${number(pages)}`,
  publisherUnknown: 'publisher unknown',
  publisherUnknownAlone: 'Publisher unknown',
  printed: 'printed <date/>',
  printedBy: ({ publisher }: { publisher: string }): string => `${publisher}, <date/>`,
  dateInferred: 'date inferred',
  titleSupplied: 'title supplied by us',
  /** The name of the link to its claims. */
  claimsOf: ({ claims, article }: { claims: number; article: string }): string =>
    `${count(claims, 'claim')} in ${article}`,
  /** From whom it has what it tells. */
  relayed: {
    republication: ({ origin }: Relayed): string => `republished from <origin>${origin}</origin>`,
    rewrite: ({ origin }: Relayed): string => `retold from <origin>${origin}</origin>`,
    quotation: ({ origin }: Relayed): string => `quoted from <origin>${origin}</origin>`,
  } satisfies Record<RelayKind, object>,
  relaysNobody: 'names no other outlet as its source',
  noClaimYet: 'no claim taken from it yet',
  noClaimAlone: 'No claim has been taken from this article yet.',
  restsOn: 'What it rests on',
  contents: {
    name: 'Contents of this article',
    heading: 'In this article',
    summary: ({ parts }: { parts: number }): string => `In this article: ${count(parts, 'part')}`,
  },
  notes: {
    heading: 'About this article',
    printed: 'Printed',
    stated: ({ because }: { because: string }): string => `<date/> (stated). ${because}`,
    inferred: ({ because }: { because: string }): string => `<date/> (inferred). ${because}`,
    coverage: 'Coverage',
    covered: ({ sentences, covered }: { sentences: number; covered: number }): string =>
      plural(covered, {
        one: `Of ${count(sentences, 'sentence')}, ${number(covered)} carries a claim.`,
        other: `Of ${count(sentences, 'sentence')}, ${number(covered)} carry a claim.`,
      }),
    showBare: ({ sentences }: { sentences: number }): string => `Show the ${count(sentences, 'sentence')} without one`,
    /** On one of several pages. */
    showBareOnPage: ({ sentences }: { sentences: number }): string =>
      `Show the ${count(sentences, 'sentence')} on this page that ${plural(sentences, { one: 'carries', other: 'carry' })} no claim`,
    notes: 'Notes',
    gone: 'Claims that no longer stand',
    removed: 'Claims that were removed',
    blocks: 'Where the text held words that such a claim rested on, there are blocks (█).',
    takenOut: 'Taken out of the text',
    notShown: 'Not shown, for only excerpts of this article are.',
    nothing: 'Nothing.',
    rights: 'Rights',
    original: 'The article on its publisher’s site',
    originalGone: 'The article is gone from its publisher’s site.',
    copy: 'A copy of it',
  },
  laterPages: 'Claims on the later pages',
  /** The first words of a statement, where it is longer. */
  cut: ({ words }: { words: string }): string => `${words} …`,
  pages: 'Pages of this article',
  annotations: 'The claims of this article as annotations',
};

interface Place {
  place: number;
  of: number;
}

interface Relayed {
  origin: string;
}
