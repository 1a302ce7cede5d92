import { z } from 'zod';
import type { Corpus } from '../story/corpus.ts';
import type { Locator } from '../story/locator.ts';
import { annotationRecord, collectionRecord } from './annotations/annotationSchema.ts';
import { articleRecord, exportArticles } from './articles.ts';
import { changeRecord, exportChanges } from './changes.ts';
import { claimRecord } from './claimRecord.ts';
import { exportClaims } from './claims.ts';
import { entityRecord, exportEntities } from './entities.ts';
import { eventRecord, exportEvents } from './events.ts';
import { exportQuestions, questionRecord } from './questions.ts';
import { dataVersions, versionRecord } from './versions.ts';

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
  {
    name: 'changes',
    about:
      'The changes of the site itself: what was added, corrected, reworded, withdrawn and removed, the latest first.',
    schema: z.array(changeRecord),
    records: exportChanges,
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
    about: 'The claims of an article as a W3C Annotation Collection, which names them by their addresses.',
    schema: collectionRecord,
  },
];

/** What stands at the address of a data file that is cut into parts. */
export const partsFile = {
  name: 'parts',
  path: '/data/<name>.json',
  about: 'What stands in place of a data file that would be too large for hosts: an object that names its parts.',
  schema: z.strictObject({
    records: z.int().min(0).describe('How many records the parts hold together.'),
    parts: z
      .array(
        z.strictObject({
          url: z.string().describe('A part of the file: an array of records, as the whole file would be.'),
          records: z.int().min(0).describe('How many records it holds.'),
        }),
      )
      .min(2)
      .describe('The parts, in the order of the records.'),
  }),
} satisfies DataShape & { path: string };

/** The file that says in which version all others are. */
export const versionFile = {
  name: 'version',
  path: '/data/version.json',
  about: 'The version of all these files, and what is new in each.',
  schema: versionRecord,
} satisfies DataShape & { path: string };

/** Every shape that has a JSON Schema of its own. */
export const shapes: readonly DataShape[] = [...dataFiles, ...annotationFiles, partsFile, versionFile];

/** A shape as a JSON Schema (2020-12) that calls itself `id`. */
export function jsonSchemaOf({ about, schema }: DataShape, id: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema);
  const $comment = `Version ${dataVersions[0].version} of the data files`;
  return { $schema, $id: id, $comment, description: about, ...rest };
}
