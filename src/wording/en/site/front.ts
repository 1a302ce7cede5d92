import { count, number, plural } from '../forms.ts';

interface Counted {
  number: number;
}

/** Nothing has no list. */
const leastOf = (named: number): string => (named > 0 ? `<named>${count(named, 'claim')}</named>` : 'none');

/** The front page. */
export const front = {
  findings: 'What the articles show side by side',
  restsOn: 'What each article rests on',
  /** In which article the smallest share of the claims rests on sources with names. */
  leastNamed: ({ article, named, of }: { article: string; named: number; of: number }): string =>
    `The least rests on sources with names in <article>${article}</article>: ${leastOf(named)} of <of>its ${count(of, 'claim')}</of>.`,
  timeline: 'What happened, as far as they tell',
  standing: 'Where they differ, and what stands now',
  story: 'The story',
  reading: 'How to read this site, shown by one sentence',
  readingAlone: 'How to read this site',
  readingLede:
    'It takes articles apart into claims, ties each claim to the words that carry it, and traces it to whoever it really comes from.',
  method: 'How it is done, and its limits',
  /** Where the articles and the questions are listed that the front page leaves out. */
  allArticles: ({ number: all }: Counted): string => `All ${count(all, 'article')}, the earliest first`,
  allQuestions: ({ number: all }: Counted): string =>
    plural(all, { one: 'The question that is put to every article', other: `All ${count(all, 'question')}` }),
  search: {
    label: 'Search all claims',
    nothing: 'Search',
    placeholder: 'Name or phrase',
    button: 'Search',
  },
  standingLine: ({ standing, support }: { standing: string; support: string }): string =>
    `${standing} · <support>${support}</support>`,
  asOf: 'as of <date/>',
  figures: {
    articles: { name: 'Articles', label: ({ number: all }: Counted): string => `${number(all)} articles` },
    claims: { name: 'Claims', label: ({ number: all }: Counted): string => `${number(all)} claims` },
    origins: { name: 'Known origins', label: ({ number: all }: Counted): string => `${number(all)} known origins` },
  },
  follow: 'Follow a person: <people/>, or <all>someone or something else</all>',
  everyone: '<all>Everyone and everything in the story</all>',
  days: 'What was known on which day',
  /** Whom the claims come from: where some are of unknown origin, where none is, and where all are. */
  voices: ({ claims, traced, origins, unknown }: Record<'claims' | 'traced' | 'origins' | 'unknown', number>): string =>
    `Of <claims>${count(claims, 'claim')}</claims>, <origins>${number(traced)} can be traced to ${count(origins, 'known origin')}</origins>, most of them to <voices/>.${unknown > 0 ? ` <unknown>The other ${count(unknown, 'claim')}</unknown> ${plural(unknown, { one: 'comes', other: 'come' })} from nobody knows where.` : ''}`,
  voice: ({ voice, claims }: { voice: string; claims: number }): string => `${voice} (${number(claims)})`,
  voicesUnknown: 'Where these claims come from, nobody says.',
  origins: 'Who the reporting comes from',
  example: {
    printed: 'An article prints',
    claim: 'That holds a <term>claim</term>',
    thisOne: ({ modality }: { modality: string }): string => `This one is ${modality}.`,
    origin: 'It goes back to an <term>origin</term>',
    others: 'Others say so too',
    answer: ({ label, support }: { label: string; support: string }): string =>
      `“${label}”: <support>${support}</support>`,
  },
};
