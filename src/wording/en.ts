import { about } from './en/site/about.ts';
import { answers } from './en/question/answers.ts';
import { article } from './en/article/article.ts';
import { asOf } from './en/time/asOf.ts';
import { beside } from './en/claim/beside.ts';
import { cards } from './en/site/cards.ts';
import { chain } from './en/claim/chain.ts';
import { changes } from './en/time/changes.ts';
import { changesList } from './en/time/changesList.ts';
import { changesPage } from './en/time/changesPage.ts';
import { citing } from './en/claim/citing.ts';
import { claim } from './en/claim/claim.ts';
import { corrections } from './en/time/corrections.ts';
import { comparing } from './en/compare/comparing.ts';
import { copying } from './en/claim/copying.ts';
import { counts } from './en/counts.ts';
import { data } from './en/site/data.ts';
import { dates } from './en/dates.ts';
import { entity } from './en/origin/entity.ts';
import { evidence } from './en/compare/evidence.ts';
import { event } from './en/time/event.ts';
import { feeds } from './en/site/feeds.ts';
import { findings } from './en/site/findings.ts';
import { forms } from './en/forms.ts';
import { front } from './en/site/front.ts';
import { independence } from './en/claim/independence.ts';
import { indexes } from './en/site/indexes.ts';
import { lists } from './en/lists.ts';
import { modalities } from './en/modalities.ts';
import { narrowing } from './en/time/narrowing.ts';
import { notices } from './en/claim/notices.ts';
import { origins } from './en/origin/origins.ts';
import { outside } from './en/site/outside.ts';
import { pageKinds } from './en/search/pageKinds.ts';
import { question } from './en/question/question.ts';
import { quotes } from './en/quotes.ts';
import { reading } from './en/article/reading.ts';
import { rows } from './en/rows.ts';
import { search } from './en/search/search.ts';
import { searchPage } from './en/search/searchPage.ts';
import { shareImage } from './en/site/shareImage.ts';
import { sharing } from './en/site/sharing.ts';
import { site } from './en/site/site.ts';
import { sourcing } from './en/origin/sourcing.ts';
import { standings } from './en/question/standings.ts';
import { stepping } from './en/article/stepping.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/time/timeline.ts';

/** Every word of the interface in English. The type of all catalogues comes from this one. */
export const en = {
  language: 'en',
  /** How numbers, lists and dates are written. */
  formats: { ...forms, ...dates, ...rows },
  about,
  answers,
  article,
  asOf,
  beside,
  cards,
  chain,
  changes,
  changesList,
  changesPage,
  citing,
  claim,
  comparing,
  copying,
  corrections,
  counts,
  data,
  entity,
  event,
  evidence,
  feeds,
  findings,
  front,
  independence,
  indexes,
  lists,
  modalities,
  narrowing,
  notices,
  origins,
  outside,
  pageKinds,
  question,
  quotes,
  reading,
  search,
  searchPage,
  shareImage,
  sharing,
  site,
  sourcing,
  standings,
  stepping,
  terms,
  timeline,
};
