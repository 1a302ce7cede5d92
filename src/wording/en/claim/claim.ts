import type { Status } from '../../../model/schemas/standing.ts';
import { number } from '../forms.ts';

/** The page of a claim, and the line that stands for a claim elsewhere. */
export const claim = {
  kicker: ({ id, modality, kind }: { id: string; modality: string; kind: string }): string =>
    `Claim <id>${id}</id> · ${modality} · ${kind}`,
  facts: {
    name: 'Facts about this claim',
    inArticle: 'In the article',
    modality: ({ name, meaning }: { name: string; meaning: string }): string => `${name}: ${meaning}`,
    happened: 'Happened',
    said: 'Said',
    asOf: 'Holds as of',
    printed: 'Printed',
    published: 'Published here',
    reviewed: 'Reviewed',
    reviewedBy: ({ name }: { name: string }): string => `by ${name}, <date/>`,
    about: 'About',
    event: 'Event',
  },
  report: 'Report an error',
  words: 'In the article’s words',
  authority: 'On whose authority',
  note: 'Our note',
  noLongerThere: 'The article’s text no longer holds these words.',
  seeInText: 'See it in the article’s text',
  seeArticle: 'See the article',
  forms: {
    citation: 'Citation',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    link: 'Link',
    inText: 'Link in the text',
    toWords: 'Link to the words',
  },
  /** What its frame is called in another page. */
  card: {
    more: ({ id }: { id: string }): string => `Claim ${id}: its sources, and who else says so`,
    printed: 'In <title/>, printed <date/>',
    way: ({ modality, way }: { modality: string; way: string }): string => `${modality}: ${way}`,
    unnamed: ({ label }: { label: string }): string => `${label}, unnamed`,
    unknownPublisher: 'an unknown publisher',
  },
  history: {
    heading: 'History',
    first: 'First published',
    changes: {
      published: 'Published again',
      revised: 'Revised',
      reworded: 'Reworded: says the same in other words',
      withdrawn: 'Withdrawn',
      replaced: 'Replaced',
      removed: 'Removed',
    },
    version: ({ version }: { version: number }): string => `Version ${number(version)}`,
    insteadOf: 'Stands in place of',
  },
  /** A claim’s modality, its speaker and its origin in one line, each where it is not known already. */
  origin: ({ name }: { name: string }): string => `origin ${name}`,
  originUnknown: 'origin unknown',
  /** What became of a claim that no longer stands, in a citation and on a card. */
  gone: {
    withdrawn: ({ id }: { id: string }): string => `Claim ${id} (withdrawn)`,
    replaced: ({ id }: { id: string }): string => `Claim ${id} (replaced)`,
  } satisfies Record<Exclude<Status, 'active'>, object>,
  standing: ({ id }: { id: string }): string => `Claim ${id}`,
};
