import { articleSchema } from '../../schemas/article.ts';
import { claimSchema, type ClaimData } from '../../schemas/claim.ts';
import { eventSchema } from '../../schemas/event.ts';
import { questionSchema } from '../../schemas/question.ts';
import { entities, textOf } from '../guess.fixture.ts';
import { KnownStory, type KnownClaim, type StoryRecords } from './knownStory.ts';
import type { Selection } from './selection.ts';

const entry = <Data>(slug: string, data: Data): { slug: string; file: string; data: Data; body: string } => ({
  slug,
  file: `${slug}.md`,
  data,
  body: '',
});

/** A claim of an article, of which only some fields matter. */
export function claimOf(article: string, id: string, fields: Partial<ClaimData> & { quote: string }): KnownClaim {
  const required = { id, statement: fields.quote, kind: 'event', modality: 'asserted', origin: 'port-times' };
  return entry(`${article}/${id}`, claimSchema.parse({ ...required, ...fields }));
}

/** What is known of a fire in a harbour. */
export const records: StoryRecords = {
  entities: entities.map(({ slug, data }) => entry(slug, data)),
  events: [
    entry('fire', eventSchema.parse({ title: 'A fire breaks out in the harbour', date: '2031-05-01' })),
    entry('vote', eventSchema.parse({ title: 'The council votes on the bridge', date: '2031-05-20' })),
  ],
  questions: [
    entry(
      'how-many-dead',
      questionSchema.parse({ question: 'How many people died?', type: 'quantity', unit: 'people killed' }),
    ),
    entry(
      'rebuilt',
      questionSchema.parse({
        question: 'Will the harbour be rebuilt?',
        type: 'position',
        positions: [
          { id: 'yes', label: 'It will be rebuilt' },
          { id: 'no', label: 'It stays a ruin' },
        ],
      }),
    ),
  ],
  claims: [
    claimOf('old', 'aaaa1111', {
      quote: 'the fire killed at least 83 people on the quay',
      event: 'fire',
      about: ['harbour-board'],
      answers: [{ question: 'how-many-dead', value: { atLeast: 83 } }],
    }),
    claimOf('old', 'aaaa2222', {
      quote: 'Ada Lund promised that the harbour would be rebuilt',
      about: ['ada-lund'],
      answers: [{ question: 'rebuilt', position: 'yes' }],
    }),
    claimOf('old', 'aaaa3333', { quote: 'the council voted against the bridge', event: 'vote' }),
  ],
};

/** That story, as claims are proposed from it. */
export const storyOf = (claims: readonly KnownClaim[] = records.claims): KnownStory =>
  new KnownStory({ ...records, claims }, 'en');

const article = articleSchema.parse({
  title: 'A new report',
  publisher: 'port-times',
  published: { date: '2031-05-21', basis: 'stated', because: 'The page prints it.' },
  language: 'en',
  genre: 'reportage',
  rights: 'Ours.',
});

/** The words between ‹ and › of a text of some paragraphs, of an article printed on Wednesday, 21 May 2031. */
export function selectionOf(marked: string, data: Partial<typeof article> = {}): Selection {
  const plain = marked.replace(/[‹›]/g, '');
  let removed = 0;
  const marks = Array.from(marked.matchAll(/[‹›]/g), ({ index }) => index - removed++);
  const spans = marks.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: marks[at + 1] ?? plain.length }] : []));
  return { article: { slug: 'new', data: { ...article, ...data } }, text: textOf(...plain.split('\n\n')), spans };
}
