import type { NewArticle } from '../../model/editing/articleForm.ts';
import { UNKNOWN } from '../../model/schemas/values.ts';
import { turnPieces } from '../raw/pieces.ts';
import type { Content } from '../read/load.ts';
import { ARTICLE_FIELDS, fieldFault, type ArticleField } from '../write/new/articleFields.ts';
import { planArticle } from '../write/new/newArticle.ts';
import { draftOf } from './articleForm.ts';
import type { Planned } from './claimChanges.ts';
import type { Fault } from './faults.ts';
import { newPageChange } from './newPages.ts';

/** What the file of an article cannot do without. */
const NEEDED: readonly ArticleField[] = [
  'title',
  'slug',
  'publisher',
  'published',
  'because',
  'language',
  'genre',
  'rights',
];

/** The file of a new article as the command would write it, with what was put back and taken out, and its new publisher. */
export async function planNewArticle(
  content: Content,
  { document, fields: given, turned, pages }: NewArticle,
): Promise<Planned> {
  const fields = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const changes = pages.map((page) => newPageChange(content, page));
  const refused = changes.find((change) => 'refusal' in change);
  if (refused) return refused;
  const fresh = new Set(changes.flatMap((change) => ('file' in change ? [change.file] : [])));
  const faults = [
    ...changes.flatMap((change) => ('faults' in change ? change.faults : [])),
    ...faultsIn(content, fields, (publisher) => fresh.has(`entities/${publisher}.md`)),
  ];
  if (faults.length > 0) return { faults };
  const draft = await draftOf(content, { document, fields });
  if ('refusal' in draft) return draft;
  const text = turned.length === 0 ? draft : turnPieces(draft.pieces, turned);
  if (text.body === '') return { refusal: 'an article needs some text; put a paragraph back' };
  const plan = planArticle(content, { ...draft, body: text.body, removed: text.removed }, fields);
  if ('refusal' in plan) return plan;
  const files = Array.from(plan.files, ([file, to]) => ({ file, from: null, to }));
  return { changes: [...changes.filter((change) => 'file' in change), ...files], madeFrom: [] };
}

/** What is wrong with the fields, and which are missing. */
function faultsIn(
  content: Content,
  fields: Readonly<Record<string, string>>,
  isNew: (publisher: string) => boolean,
): Fault[] {
  const missing = NEEDED.filter((field) => fields[field] === undefined);
  const wrong = Object.entries(fields).flatMap(([field, value]): Fault[] => {
    if (!isField(field)) return [{ field, message: `an article has no field “${field}”` }];
    if (field === 'publisher' && (value === UNKNOWN || isNew(value))) return [];
    const message = fieldFault(content, field, value);
    return message === undefined ? [] : [{ field, message }];
  });
  return [...missing.map((field) => ({ field, message: `“${field}” is needed` })), ...wrong];
}

function isField(field: string): field is ArticleField {
  return Object.hasOwn(ARTICLE_FIELDS, field);
}
