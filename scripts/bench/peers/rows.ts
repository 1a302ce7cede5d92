import { speaker } from '../../../src/model/claims/chain.ts';
import type { Corpus } from '../../../src/model/story/corpus.ts';
import { dateInWords } from '../../../src/model/dates/dateWords.ts';
import { articleUrl, claimUrl, entityUrl, eventUrl, questionUrl } from '../../../src/urls.ts';
import { modalities } from '../../../src/wording/en/modalities.ts';
import { terms } from '../../../src/wording/en/terms.ts';

/** What a list says of one thing. */
export interface Row {
  url: string;
  text: string;
  note: string;
  /** The title of the article that a claim is from. */
  source: string;
}

/** A row for everything that a list can hold, by `<collection>/<id>`. */
export function rowsOf({ claims, articles, entities, events, questions }: Corpus): Record<string, Row> {
  const rows = [
    ...claims.map((claim): [string, Row] => {
      const { id, statement, modality, origin, article } = claim;
      const parts = [modalities[modality].name, speaker(claim), origin && `origin ${origin.name}`];
      const note = parts.filter((part) => part !== undefined).join(' · ');
      return [`claims/${id}`, { url: claimUrl(id), text: statement, note, source: article.title }];
    }),
    ...articles.map(({ slug, title, published, publisherEntity }): [string, Row] => {
      const note = `${publisherEntity?.name ?? ''}, ${dateInWords(published.date, 'en')}`;
      return [`articles/${slug}`, { url: articleUrl(slug), text: title, note, source: '' }];
    }),
    ...entities.map(({ slug, name, kind }): [string, Row] => [
      `entities/${slug}`,
      { url: entityUrl(slug), text: name, note: terms.entityKinds[kind].one, source: '' },
    ]),
    ...events.map(({ slug, title, date }): [string, Row] => [
      `events/${slug}`,
      { url: eventUrl(slug), text: title, note: dateInWords(date, 'en'), source: '' },
    ]),
    ...questions.map(({ slug, question, type }): [string, Row] => [
      `questions/${slug}`,
      { url: questionUrl(slug), text: question, note: type, source: '' },
    ]),
  ];
  return Object.fromEntries(rows);
}
