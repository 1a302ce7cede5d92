import { ended } from '../forms.ts';

/** What stands on every page, around its content. */
export const site = {
  skip: 'Skip to the content',
  places: {
    name: 'Main',
    articles: 'Articles',
    questions: 'Questions',
    timeline: 'Timeline',
    changes: 'Changes',
    entities: 'People and places',
    origins: 'Origins',
    compare: 'Compare a text',
    about: 'About',
  },
  search: 'Search claims <key>/</key>',
  typefaces: ({ story }: { story: string }): string =>
    `${story}. Words in <source>this type</source> are the sources’; words in this type are ours.`,
  /** How the front page is cited, and any other page. */
  cited: ({ story, address }: { story: string; address: string }): string => `${story} (Claimline). ${address}`,
  citedPage: ({ title, story, address }: { title: string; story: string; address: string }): string =>
    `<title>${ended(title)}</title> ${story} (Claimline). ${address}`,
  links: {
    about: 'Method and limits',
    corrections: 'Corrections',
    data: 'Data',
    feed: 'Feed',
  },
  moved: {
    title: ({ story }: { story: string }): string => `Moved · ${story}`,
    notice: ({ address }: { address: string }): string => `This page has moved to <address>${address}</address>.`,
  },
  missing: {
    title: 'Nothing stands at this address',
    description: 'Page not found.',
    advice:
      'A claim’s address never changes, so a link to one may have lost a letter on its way: its id has eight. Look through the <claims>claims</claims> or the <articles>articles</articles>, <search>search</search>, or begin at the <home>front page</home>.',
  },
};
