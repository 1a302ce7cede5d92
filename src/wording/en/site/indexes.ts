import { count } from '../forms.ts';

/** The lists of articles, claims, questions and entities. */
export const indexes = {
  articles: {
    title: 'Articles',
    description: 'The articles in order of publication, with where their reporting comes from.',
    list: 'articles',
    lede: 'Each can be read whole, with its claims marked in the text. They stand in the order in which they were printed; where a date is inferred, the article’s page says how.',
    byOutlet: 'They stand <outlets>by outlet</outlets> too.',
    undated: 'Undated',
    unknownOutlet: 'Publisher unknown',
  },
  outlets: {
    title: 'Articles by outlet',
    description: 'The articles by the outlets that printed them.',
    list: 'articles by outlet',
    lede: 'The outlet with most articles comes first. All articles stand <articles>in the order in which they were printed</articles> too.',
  },
  claims: {
    title: 'Claims',
    heading: ({ claims, articles }: { claims: number; articles: number }): string =>
      `${count(claims, 'claim')} in ${count(articles, 'article')}`,
    description: 'Every claim of every article, in the order of the text.',
    list: 'claims',
    lede: 'By article, the earliest first, in the order of its text. Every claim has a page of its own, with the words that carry it, where it comes from and who else says so.',
    gone: 'Those that no longer stand are told among <corrections>the corrections</corrections>.',
  },
  entities: {
    title: 'People and places',
    description: 'Everyone and everything that the claims are about, by kind.',
    list: 'people and places',
    lede: 'Everyone and everything that the claims are about, with the number of claims about each. Weapons, laws and operations stand here too.',
    together: 'Who and what stand together in claims',
  },
  questions: {
    title: 'Questions',
    heading: 'Where the articles differ',
    description: 'Where the articles differ, update one another, or only seem to agree.',
    list: 'questions',
    lede: 'The same question is put to every article, and the answers stand side by side. First come the questions on which some answers exclude others, then those on which they differ or follow one another in time, last those on which the articles agree, or only repeat one origin.',
  },
};
