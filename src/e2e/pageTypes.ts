import { readFileSync } from 'node:fs';

interface ClaimData {
  id: string;
  url: string;
  articleUrl: string;
  about: string[];
  event: string | null;
  answers: { question: string }[];
}

const read = <T>(path: string): T => JSON.parse(readFileSync(`${process.env.OUT_DIR ?? 'dist'}${path}`, 'utf8')) as T;

/** Every claim of the built site. */
export const claims = read<ClaimData[]>('/data/claims.json');

const [article] = read<{ url: string }[]>('/data/articles.json').toReversed();
const withAll = claims.find(({ about, event, answers }) => about.length > 0 && event !== null && answers.length > 0);
if (!article || !withAll) throw new Error('The site has no article, or no claim with an entity, an event and an answer.');

/** A claim that has all that a claim can have. */
export const richClaim = withAll;

/** One page of each type, by its name. */
export const pageTypes: Readonly<Record<string, string>> = {
  front: '/',
  articles: '/articles/',
  article: article.url,
  claims: '/claims/',
  claim: richClaim.url,
  entities: '/entities/',
  entity: `/entities/${richClaim.about[0] ?? ''}/`,
  timeline: '/timeline/',
  event: `/events/${richClaim.event ?? ''}/`,
  questions: '/questions/',
  question: `/questions/${richClaim.answers[0]?.question ?? ''}/`,
  origins: '/origins/',
  'as-of index': '/as-of/',
  search: '/search/',
  about: '/about/',
  'not found': '/404.html',
};
