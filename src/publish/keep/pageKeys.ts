import { hash } from 'node:crypto';
import { relationViews } from '../../model/claims/related.ts';
import { remembered } from '../../model/remembered.ts';
import type { Claim, Corpus, Entity } from '../../model/story/corpus.ts';
import { articleUrl, claimUrl, entityUrl, eventUrl, questionUrl } from '../../urls.ts';

/** What the pages of each record are made of, as one digest, by the path of the first of them. */
export type PageKeys = ReadonlyMap<string, string>;

/** The fields of a record that only list what refers to it. */
const APART = new Set([
  'claims',
  'activeClaims',
  'claimsAbout',
  'claimsBy',
  'claimsFrom',
  'events',
  'names',
  'replaced',
]);
/** The fields of an article that only its own page and the pages of its claims show. */
const OF_TEXT = new Set(['text', 'body', 'mentions', 'coverage']);

/**
 * For each record, a digest of all that its pages may show. Where two builds by the same code have the same digest, they make
 * the same pages. To be safe it covers more than the pages need: what a record is tied to, and what that is tied to in turn.
 * It takes time in proportion to the records and the references between them. Why Astro's own `incrementalBuild` does not
 * do this is said in `undocumented/README.md`.
 */
export function pageKeys(corpus: Corpus): Map<string, string> {
  return keyMaker(corpus)(({ statement }) => statement);
}

/** Makes the keys of the pages as they are where each claim states what it is told. What else the records hold is read once. */
export function keyMaker(corpus: Corpus): (statementOf: (claim: Claim) => string) => Map<string, string> {
  const { story, articles, claims, entities, events, questions } = corpus;
  const { whole, alone, heads, told, unstated, of, voiced } = recordDigests(corpus);
  const everywhere = whole(story);
  const allHeads = of(heads, articles);
  const relations = relationViews(corpus);
  return (statementOf) => {
    const lines = new Map<unknown, string>(claims.map((claim) => [claim, digest(unstated(claim), statementOf(claim))]));
    const answered = new Map<unknown, string>(
      [...events, ...questions].map((record) => [record, of(lines, record.claims)]),
    );
    /** Digests of each claim with its company: the claims that tell or answer the same, and those that stand in a relation to it. */
    const around = new Map<unknown, string>(
      claims.map((claim) => [
        claim,
        digest(
          of(lines, [
            claim,
            ...(relations.get(claim) ?? []).map((relation) => relation.claim),
            ...claim.replacements,
            ...claim.replaced,
          ]),
          of(answered, [claim.event, ...claim.answers.map(({ question }) => question)]),
        ),
      ]),
    );
    return new Map([
      ...articles.flatMap((article, index) => {
        const text = whole(article);
        const siblings = of(lines, article.claims);
        return [
          [
            articleUrl(article.slug),
            digest(
              everywhere,
              `${index} of ${articles.length}`,
              text,
              of(heads, [article]),
              of(around, article.claims),
            ),
          ],
          ...article.claims.map((claim) => [
            claimUrl(claim.id),
            digest(everywhere, text, of(around, [claim]), siblings),
          ]),
        ] as [string, string][];
      }),
      ...entities.map((entity): [string, string] => [
        entityUrl(entity.slug),
        digest(
          everywhere,
          whole(entity),
          voiced([entity]),
          of(around, [...entity.claimsAbout, ...entity.claimsBy, ...entity.claimsFrom]),
          of(told, entity.events),
          of(
            heads,
            entity.names.map(({ article }) => article),
          ),
          // The feed of an entity without claims has the date of an article that its page may not name.
          entity.claimsAbout.length + entity.claimsBy.length + entity.claimsFrom.length === 0 ? allHeads : '',
        ),
      ]),
      ...events.map((event, at): [string, string] => [
        eventUrl(event.slug),
        digest(everywhere, of(told, inRow(events, at)), of(around, event.claims)),
      ]),
      ...questions.map((question, at): [string, string] => [
        questionUrl(question.slug),
        digest(everywhere, of(alone, inRow(questions, at)), of(around, question.claims), allHeads),
      ]),
    ]);
  };
}

/** Digests of single records, from which the keys of pages are put together. */
interface RecordDigests {
  /** A record with all its fields. */
  whole: (record: object) => string;
  /** Entities, events and questions without what only lists who refers to them. */
  alone: ReadonlyMap<unknown, string>;
  /** Articles without their texts, with who published them and whom they relay. */
  heads: ReadonlyMap<unknown, string>;
  /** Events with their places and participants. */
  told: ReadonlyMap<unknown, string>;
  /** A claim with what it refers to, but without what it states. */
  unstated: (claim: Claim) => string;
  /** Some records by their digests in one of these. */
  of: (from: ReadonlyMap<unknown, string>, records: readonly unknown[]) => string;
  /** Entities, each with the entity of which it is a member, whose voice it shares. */
  voiced: (list: readonly (Entity | undefined)[]) => string;
}

/** Digests of what the records hold, and of what they refer to, without what the claims state. */
function recordDigests(corpus: Corpus): RecordDigests {
  const { articles, claims, entities, events, questions, gone } = corpus;
  const names = new Map<unknown, string>([
    ...[...articles, ...entities, ...events, ...questions, ...gone.events, ...gone.questions].map(
      (record) => [record, record.slug] as const,
    ),
    ...claims.map((claim) => [claim, claim.id] as const),
  ]);
  /** A digest of a record without the named fields; other records in it count by their names alone. */
  const self = (record: object, without: ReadonlySet<string>): string =>
    digest(
      JSON.stringify(record, (field, value: unknown) =>
        without.has(field) ? undefined : value === record ? value : (names.get(value) ?? value),
      ),
    );
  const whole = remembered((record: object) => self(record, new Set()));
  const alone = new Map<unknown, string>(
    [...entities, ...events, ...questions].map((record) => [record, self(record, APART)]),
  );
  const of = (from: ReadonlyMap<unknown, string>, records: readonly unknown[]): string =>
    digest(...records.map((record) => from.get(record) ?? ''));
  const voiced = (list: readonly (Entity | undefined)[]): string =>
    of(
      alone,
      list.flatMap((entity) => [entity, entity?.memberOf]),
    );

  const heads = new Map<unknown, string>(
    articles.map((article) => [
      article,
      digest(
        self(article, APART.union(OF_TEXT)),
        voiced([article.publisherEntity, ...article.relayed.map(({ origin }) => origin)]),
      ),
    ]),
  );
  const told = new Map<unknown, string>(
    events.map((event) => [event, digest(of(alone, [event]), voiced([event.place, ...event.participants]))]),
  );
  const unstated = remembered((claim: Claim) =>
    digest(
      self({ ...claim, statement: undefined }, APART),
      of(heads, [claim.article]),
      voiced([claim.origin, ...claim.attribution.map(({ entity }) => entity), ...claim.about]),
      of(told, [claim.event]),
      of(
        alone,
        claim.answers.map(({ question }) => question),
      ),
    ),
  );
  return { whole, alone, heads, told, unstated, of, voiced };
}

/** A record of a list with the records before and after it; undefined where there is none. */
function inRow<R>(records: readonly R[], at: number): (R | undefined)[] {
  return [records[at - 1], records[at], records[at + 1]];
}

function digest(...parts: readonly string[]): string {
  return hash('sha1', parts.join('\n'), 'base64url');
}
