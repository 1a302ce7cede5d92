import type { Entries } from '../../../src/model/story/entries.ts';
import { answerKey } from '../../../src/model/suggest/claim/answers/answerKey.ts';
import { articleOf } from '../../../src/model/story/ids.ts';

type Collections = Omit<Entries, 'story'>;

/**
 * A story as it was before the claims of one article: without them, without the events, questions, positions and entities
 * that only they know, and without what editors wrote of all articles, such as the text of a question.
 */
export function withoutArticle(entries: Collections, slug: string): Collections {
  const claims = standing(entries).filter((claim) => articleOf(claim.slug) !== slug);
  const used = new Set(claims.flatMap(({ data }) => (data.event === undefined ? [] : [data.event])));
  const events = entries.events.filter((event) => used.has(event.slug)).map((event) => ({ ...event, body: '' }));
  const taken = new Set(claims.flatMap(({ data }) => data.answers.map(answerKey)));
  const asked = new Set(claims.flatMap(({ data }) => data.answers.map(({ question }) => question)));
  const questions = entries.questions
    .filter((question) => asked.has(question.slug))
    .map(({ data, ...question }) => {
      const positions = data.positions.filter(({ id }) =>
        taken.has(answerKey({ question: question.slug, position: id })),
      );
      return { ...question, body: '', data: { ...data, positions, summary: undefined } };
    });
  const named = new Set([
    ...claims.flatMap(({ data }) => [data.origin, ...data.about, ...data.attribution.map(({ entity }) => entity)]),
    ...entries.articles.flatMap(({ data }) => [data.publisher, ...data.relays.map(({ origin }) => origin)]),
    ...events.flatMap(({ data }) => [data.place, ...data.participants]),
  ]);
  const entities = entries.entities
    .filter((entity) => named.has(entity.slug))
    .map((entity) => ({ ...entity, body: '' }));
  return { ...entries, claims, events, questions, entities };
}

/** The claims that stand. */
export function standing({ claims }: Pick<Collections, 'claims'>): Collections['claims'] {
  return claims.filter(({ data }) => data.status === 'active');
}
