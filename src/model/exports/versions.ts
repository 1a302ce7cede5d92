import { z } from 'zod';

/** A version of the data files, and what is new in them since the one before. */
interface DataVersion {
  version: number;
  changes: readonly string[];
}

/** Every version of the data files, the latest first. Whoever changes a field, or what one means, adds to this. */
export const dataVersions: readonly [DataVersion, ...DataVersion[]] = [
  {
    version: 5,
    changes: [
      'claims.json: a change in “history” gives the statement and the quote that it changed, as they were before; “occurrence” says which one is meant of words that stand more than once; “accepted” holds the warnings of the check that the editors let stand.',
    ],
  },
  {
    version: 4,
    changes: [
      'annotations.json of an article names its annotations by their addresses, where each stands whole; claims.json holds all claims in one file.',
    ],
  },
  {
    version: 3,
    changes: [
      'Annotations: “created” and “modified” are the instants at which their days begin in the story’s time zone, no longer in UTC. In an article with notes, the positions in an element of its page count the marks that lead to them.',
      'changes.json is new: the changes of the site itself, one entry each; corrections.xml is the same as a feed.',
    ],
  },
  {
    version: 2,
    changes: [
      'claims.json and articles.json hold what was removed: only that, when and why. “status” may be “removed”; “statement”, “title” and “quote” are then empty, “kind”, “modality”, “genre”, “published”, “annotation” and “annotations” null.',
      'claims.json: “reviewed” says who reviewed a claim.',
      'articles.json: “status”, “reason” and “since”; there and in sources, “gone” says that only the copy at “archived” is left.',
      'A data file that would be larger than 20 MiB is cut into parts; an object that names them stands in its place.',
      'claims.verbatim.csv is new; in claims.csv every cell with a line break of any kind is quoted.',
      'Feeds go on at feed/2.xml and so on; their days begin in the story’s time zone; what was withdrawn, replaced, corrected or removed stays in them, with a notice.',
    ],
  },
  { version: 1, changes: ['The files as they were before they had a version.'] },
];

/** `/data/version.json`. */
export const versionRecord = z.strictObject({
  version: z
    .int()
    .min(1)
    .describe('The version of all data files; it grows when a field is added, or means something else.'),
  changes: z
    .array(
      z.strictObject({
        version: z.int().min(1).describe('A version.'),
        changes: z.array(z.string()).describe('What was new in it.'),
      }),
    )
    .describe('What is new in each version, the latest first.'),
});

/** The version of the data files, with what changed, as plain data. */
export function exportVersion(): z.output<typeof versionRecord> {
  return {
    version: dataVersions[0].version,
    changes: dataVersions.map(({ version, changes }) => ({ version, changes: [...changes] })),
  };
}
