import { count, number, row } from '../forms.ts';

interface Counted {
  claims: number;
}

/** Nobody tells how an article has what comes from nobody known. */
const told = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** Whom the reporting comes from. */
export const origins = {
  title: 'Origins',
  heading: 'Who the reporting comes from',
  description: 'Who the reporting really comes from.',
  list: 'origins',
  /** How many claims can be traced, and to how many origins. */
  behind: ({
    articles,
    claims,
    of,
    origins: known,
  }: Record<'articles' | 'claims' | 'of' | 'origins', number>): string =>
    `Behind ${count(articles, 'article')} stand ${count(known, 'known origin')}: ${number(claims)} of ${count(of, 'claim')} can be traced to them.`,
  lede: 'Articles that repeat one origin add no second voice, and neither do the members of one body, such as a minister and a government. Claims of unknown origin are counted apart.',
  quoted: {
    heading: 'Who is quoted in their own words',
    who: 'Who speaks',
    named: 'In their own words, by name',
    unnamed: 'In their own words, without a name',
    retold: 'Retold',
    nobody: 'nobody',
    ownSpeaker: ({ claims }: Counted): string => `<speaker/> (${number(claims)})`,
    unnamedPeople: 'Unnamed people, for nobody told',
    neverQuoted: 'Never quoted in their own words, only retold: <voices/>',
    unnamedInline: 'unnamed people',
    voice: ({ claims }: Counted): string => `<voice/> (${count(claims, 'claim')})`,
  },
  every: 'Every origin, and what hangs on it',
  byName: 'Those of most claims come first. By name:',
  unknown: 'Origin unknown',
  unknownMeaning: 'not one voice: nobody knows how many these are',
  oneVoice: ({ kind, entity }: { kind: string; entity: string }): string => `${kind} · one voice with ${entity}`,
  /** How many claims rest on a body and on its members together, of these on the body itself, and on each member. */
  withMembers: ({ claims, own }: Counted & { own: number }): string =>
    `${count(claims, 'claim')} with its members, ${number(own)} its own`,
  members: 'One voice with it: <members/>',
  allAlone: 'all heard from no other known origin',
  alone: ({ claims }: Counted): string => `${number(claims)} heard from no other known origin`,
  aloneHeading: 'What is heard from no other known origin',
  more: ({ rest }: { rest: number }): string => `and ${number(rest)} more`,
  moreOn: ({ rest, entity }: { rest: number; entity: string }): string =>
    `and ${number(rest)} more, on the page of <entity>${entity}</entity>`,
  /** How an article has what it has from an origin. */
  how: { ownVoice: 'its own voice', republication: 'republished', rewrite: 'retold', quotation: 'quoted' },
  printed: ({ how, claims }: Counted & { how: string }): string => row(told([how, count(claims, 'claim')])),
  printedThrough: ({ how, through, claims }: Counted & { how: string; through: string }): string =>
    row(told([how, `through ${through}`, count(claims, 'claim')])),
  flow: {
    label: 'Who says it, and the article that prints it. The list below holds the same.',
    columns: { who: 'Who says it', outlets: 'Outlets that passed it on', articles: 'Articles' },
    meaning:
      'Each band leads from who says it to the article that prints it, and its thickness counts claims. Pale is what an article says in its own voice, and broken lines are what nobody known says.',
    outlets: 'Between them stands the outlet that passed it on.',
    own: 'The article itself',
    nobody: 'Nobody known',
    band: ({ parts, claims }: Counted & { parts: string }): string => `${parts}: ${count(claims, 'claim')}`,
    leftOut: ({ drawn, left, claims }: Counted & { drawn: number; left: number }): string =>
      `Only the ${number(drawn)} widest bands are drawn, and the numbers count these; ${number(left)} narrower ones carry ${count(claims, 'claim')} more.`,
  },
  index: {
    title: 'Origins by name',
    description: 'Everyone from whom the reporting comes, by name.',
    list: 'origins by name',
    lede: 'Each name leads to what hangs on it, in <origins>the list of all origins</origins>.',
  },
};
