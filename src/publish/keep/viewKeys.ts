import { hash } from 'node:crypto';
import type { Corpus } from '../../model/story/corpus.ts';
import { articleUrl, claimUrl, entityUrl, eventUrl, questionUrl } from '../../urls.ts';
import type { PageKeys } from './pageKeys.ts';
import { inOne, inTwo, type TwoKeys } from './twoKeys.ts';

/** Gives the key of a page that shows a view and the story's name, but nothing else; undefined where it cannot be told. */
export type ViewKey = (view: object) => string | undefined;

/**
 * Tells what pages are made of that show many records: of each record the key of its own pages, which covers all that it is tied
 * to, and all else of the view as it is. Where a view holds a function, or a record whose pages have no key, it cannot be told.
 */
export function viewKeys(
  { story, articles, claims, entities, events, questions, gone }: Corpus,
  keys: PageKeys,
): ViewKey {
  // A record stands in many views, so that its key is read once.
  const bothAt = (url: string): TwoKeys | undefined => {
    const key = keys.get(url);
    return key === undefined ? undefined : inTwo(key);
  };
  const records = new Map<unknown, TwoKeys | undefined>([
    ...articles.map((article) => [article, bothAt(articleUrl(article.slug))] as const),
    ...claims.map((claim) => [claim, bothAt(claimUrl(claim.id))] as const),
    ...entities.map((entity) => [entity, bothAt(entityUrl(entity.slug))] as const),
    ...events.map((event) => [event, bothAt(eventUrl(event.slug))] as const),
    ...questions.map((question) => [question, bothAt(questionUrl(question.slug))] as const),
    ...[...gone.events, ...gone.questions].map((record) => [record, undefined] as const),
  ]);
  return (view) => {
    const untold: unknown[] = [];
    const reworded: unknown[] = [];
    /** What stands for a value in the text of the view: for a record its key now, or the one that it had before claims were reworded. */
    const standIn = (value: unknown, which: keyof TwoKeys): unknown => {
      if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
      if (typeof value === 'function') untold.push(value);
      if (typeof value !== 'object') return value;
      if (value instanceof Set || value instanceof Map) return [...value];
      if (!records.has(value)) return value;
      const both = records.get(value);
      if (!both) untold.push(value);
      if (both?.before !== both?.now) reworded.push(value);
      return both?.[which];
    };
    const digestOf = (which: keyof TwoKeys): string =>
      hash(
        'sha1',
        JSON.stringify([story, view], (_field, value: unknown) => standIn(value, which)),
        'base64url',
      );
    const now = digestOf('now');
    if (untold.length > 0) return undefined;
    return reworded.length === 0 ? now : inOne({ now, before: digestOf('before') });
  };
}
