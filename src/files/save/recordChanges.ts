import { formOf } from '../../model/editing/recordForm.ts';
import type { RecordAsked, RecordChange, RecordForm } from '../../model/editing/messages.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import type { Refusal } from '../read/refusal.ts';
import { frontMatterSchema } from '../write/frontMatterSchemas.ts';
import { changedText } from './changedText.ts';
import type { Planned } from './claimChanges.ts';
import { digestOf } from './digest.ts';
import { faultsOf } from './faults.ts';

/** The file of a record, relative to the content folder. */
export function recordFile({ collection, slug = '' }: RecordAsked): string {
  if (collection === 'story') return 'story.md';
  return collection === 'articles' ? `articles/${slug}/article.md` : `${collection}/${slug}.md`;
}

/** The form of a record that is there, from the text of its file, or of a new one. The text of an article is no part of it. */
export function recordForm(asked: RecordAsked, source: string | undefined): RecordForm | Refusal {
  const form = formOf(frontMatterSchema(asked.collection));
  if (asked.slug === undefined && asked.collection !== 'story') return { form, fields: {} };
  const file = recordFile(asked);
  if (source === undefined) return { refusal: `${file} cannot be read` };
  const read = parseFrontMatter(file, source);
  if (Array.isArray(read))
    return { refusal: `${file}: ${faultsOf(file, source)[0]?.message ?? 'its front matter cannot be read'}` };
  const { data, body } = read;
  return {
    ...{ file, digest: digestOf(source), form, fields: data as RecordForm['fields'] },
    ...(asked.collection !== 'articles' && { body: body.trim() }),
  };
}

/** Plans a record with some fields changed; all else in its file stays as it is, letter for letter. */
export function planRecordChange(change: RecordChange, source: string | undefined): Planned {
  const file = recordFile(change);
  if (source === undefined) return { refusal: `${file} cannot be read` };
  if (digestOf(source) !== change.from) return { changes: [{ file, from: change.from, to: source }], madeFrom: [] };
  const body = change.collection === 'articles' ? undefined : change.body;
  const to = changedText(change.collection, source, change.fields, body);
  const faults = faultsOf(file, to);
  return faults.length > 0 ? { faults } : { changes: [{ file, from: change.from, to }], madeFrom: [] };
}
