import { FORMAT } from '../../model/schemas/story.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { readFolder } from '../read/read.ts';
import type { Refusal } from '../read/refusal.ts';
import { setKey } from './edits.ts';
import { migrations } from './migrations.ts';
import type { Plan } from './plan.ts';

const STORY = 'story.md';

/** What lifting a content folder to the latest format changes in its files; `what` names each change. */
export interface Lift extends Plan {
  from: number;
  what: string[];
}

/** Plans to lift a content folder, file by file, keeping comments and the order of keys. Nothing to do is a refusal. */
export async function planLift(folder: string): Promise<Lift | Refusal> {
  const raw = await readFolder(folder);
  const texts = new Map(
    raw.flatMap(({ file, text }) => (text !== undefined && file.endsWith('.md') ? [[file, text]] : [])),
  );
  const from = formatOf(texts.get(STORY));
  if (typeof from !== 'number') return from;
  if (from > FORMAT)
    return { refusal: `${STORY} is in format ${from}, and this Claimline reads up to ${FORMAT}; update it` };
  if (from === FORMAT) return { refusal: `${STORY} is in format ${FORMAT} already, the latest` };
  const due = migrations.filter((migration) => migration.from >= from);
  const lifted = new Map(
    [...texts].map(([file, text]) => [file, due.reduce((done, { change }) => change(file, done), text)]),
  );
  lifted.set(STORY, setKey(lifted.get(STORY) ?? '', 'format', FORMAT));
  const files = new Map([...lifted].filter(([file, text]) => text !== texts.get(file)));
  return { files, from, what: due.map(({ what }) => what) };
}

/** The format that a story says it is in; one that says none is in the first. */
function formatOf(story: string | undefined): number | Refusal {
  if (story === undefined) return { refusal: `there is no ${STORY}` };
  const content = parseFrontMatter(STORY, story);
  if (Array.isArray(content)) return { refusal: `${STORY} cannot be read; npm run check says why` };
  const { format = 1 } = (content.data ?? {}) as { format?: unknown };
  return Number.isInteger(format) && Number(format) >= 1
    ? Number(format)
    : { refusal: `“format” in ${STORY} is not a whole number from 1` };
}
