import { readFileSync } from 'node:fs';

interface ClaimData {
  id: string;
  url: string;
  articleUrl: string;
  statement: string;
  quote: { exact: string }[];
  about: string[];
  event: string | null;
  answers: { question: string }[];
  status: string;
  modality: string;
}

interface QuestionData {
  id: string;
  url: string;
  question: string;
  type: string;
  cumulative: boolean;
  standing: string;
}

/** The folder of the built site. */
export const site = process.env.OUT_DIR ?? 'dist';

const read = (path: string): unknown => JSON.parse(readFileSync(site + path, 'utf8'));

/** Every claim of the built site. */
export const claims = read('/data/claims.json') as ClaimData[];

/** Every question of the built site. */
export const questions = read('/data/questions.json') as QuestionData[];

const [article] = (read('/data/articles.json') as { url: string }[]).toReversed();
const withAll = claims.find(({ about, event, answers }) => about.length > 0 && event !== null && answers.length > 0);
const asOf = /href="(\/as-of\/[^"]+)"/.exec(readFileSync(`${site}/as-of/index.html`, 'utf8'))?.[1];
const [, changes] = /href="(\/changes\/[^"?]+)"/.exec(readFileSync(`${site}/changes/index.html`, 'utf8')) ?? [];
if (!article || !withAll || asOf === undefined || changes === undefined)
  throw new Error(
    'The site has no article, no day to look back from, no two days to compare, or no claim with an entity, an event and an answer.',
  );

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
  'as-of': asOf,
  'changes index': '/changes/',
  changes: changes,
  corrections: '/corrections/',
  'claims by their sources': '/claims/sourcing/named/',
  compare: '/compare/',
  search: '/search/',
  about: '/about/',
  data: '/data/',
  'not found': '/404.html',
};
