import { z } from 'zod';
import type { Corpus } from '../story/corpus.ts';
import type { Locator } from '../story/locator.ts';
import { annotationRecord, collectionRecord } from './annotationSchema.ts';
import { articleRecord, exportArticles } from './articles.ts';
import { claimRecord, exportClaims } from './claims.ts';
import { entityRecord, exportEntities } from './entities.ts';
import { eventRecord, exportEvents } from './events.ts';
import { exportQuestions, questionRecord } from './questions.ts';

/** What a kind of data file holds, under the name of its published JSON Schema. */
export interface DataShape {
  name: string;
  /** What it is, in one line. */
  about: string;
  schema: z.ZodType;
}

/** A file of `/data/`: `<name>.json`, an array of records. */
export interface DataFile extends DataShape {
  records: (corpus: Corpus, locator: Locator) => object[];
}

/** The files of `/data/` that hold records. */
export const dataFiles: readonly DataFile[] = [
  {
    name: 'claims',
    about: 'Every claim ever published, by article and in the order of its text; last, what was removed.',
    schema: z.array(claimRecord),
    records: exportClaims,
  },
  {
    name: 'articles',
    about: 'The articles in order of publication, with their texts; last, what was removed.',
    schema: z.array(articleRecord),
    records: exportArticles,
  },
  {
    name: 'entities',
    about: 'Everyone and everything that the claims are about, by name.',
    schema: z.array(entityRecord),
    records: ({ entities }, locator) => exportEntities(entities, locator),
  },
  {
    name: 'events',
    about: 'What happened, in order of time; last, what was withdrawn.',
    schema: z.array(eventRecord),
    records: ({ events, gone }, locator) => exportEvents([...events, ...gone.events], locator),
  },
  {
    name: 'questions',
    about: 'What the articles answer, differently or alike; last, what was withdrawn.',
    schema: z.array(questionRecord),
    records: ({ questions, gone }, locator) => exportQuestions([...questions, ...gone.questions], locator),
  },
];

/** The files that stand beside a page. */
export const annotationFiles: readonly (DataShape & { path: string })[] = [
  {
    name: 'annotation',
    path: '/claims/<id>.json',
    about: 'A claim as a W3C Web Annotation.',
    schema: annotationRecord,
  },
  {
    name: 'annotations',
    path: '/articles/<slug>/annotations.json',
    about: 'The claims of an article as a W3C Annotation Collection.',
    schema: collectionRecord,
  },
];

/** A shape as a JSON Schema (2020-12) that calls itself `id`. */
export function jsonSchemaOf({ about, schema }: DataShape, id: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return { $schema, $id: id, description: about, ...rest };
}
