import { about } from './en/about.ts';
import { answers } from './en/answers.ts';
import { article } from './en/article.ts';
import { asOf } from './en/asOf.ts';
import { beside } from './en/beside.ts';
import { cards } from './en/cards.ts';
import { chain } from './en/chain.ts';
import { changes } from './en/changes.ts';
import { changesList } from './en/changesList.ts';
import { changesPage } from './en/changesPage.ts';
import { claim } from './en/claim.ts';
import { corrections } from './en/corrections.ts';
import { comparing } from './en/comparing.ts';
import { copying } from './en/copying.ts';
import { counts } from './en/counts.ts';
import { data } from './en/data.ts';
import { dates } from './en/dates.ts';
import { entity } from './en/entity.ts';
import { evidence } from './en/evidence.ts';
import { event } from './en/event.ts';
import { feeds } from './en/feeds.ts';
import { findings } from './en/findings.ts';
import { forms } from './en/forms.ts';
import { front } from './en/front.ts';
import { independence } from './en/independence.ts';
import { indexes } from './en/indexes.ts';
import { lists } from './en/lists.ts';
import { modalities } from './en/modalities.ts';
import { narrowing } from './en/narrowing.ts';
import { notices } from './en/notices.ts';
import { origins } from './en/origins.ts';
import { outside } from './en/outside.ts';
import { pageKinds } from './en/pageKinds.ts';
import { question } from './en/question.ts';
import { quotes } from './en/quotes.ts';
import { reading } from './en/reading.ts';
import { search } from './en/search.ts';
import { searchPage } from './en/searchPage.ts';
import { shareImage } from './en/shareImage.ts';
import { sharing } from './en/sharing.ts';
import { site } from './en/site.ts';
import { sourcing } from './en/sourcing.ts';
import { standings } from './en/standings.ts';
import { stepping } from './en/stepping.ts';
import { terms } from './en/terms.ts';
import { timeline } from './en/timeline.ts';

/** Every word of the interface in English. The type of all catalogues comes from this one. */
export const en = {
  language: 'en',
  /** How numbers, lists and dates are written. */
  formats: { ...forms, ...dates },
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
