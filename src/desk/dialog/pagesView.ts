import { html, type TemplateResult } from 'lit-html';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import { ENTITY_KINDS, type EntityKind } from '../../model/schemas/entity.ts';
import type { PageDraft } from '../../model/editing/messages.ts';
import type { ClaimForm, PendingPage } from '../../model/editing/claimForm.ts';
import type { DialogActs } from './dialogActs.ts';
import { NAME_FIELDS, textOf } from './names.ts';
import { lineView, selectView } from './rows.ts';

const SORTS = { entities: 'New entity', events: 'New event', questions: 'New question' } as const;
const TYPES = ['position', 'quantity'].map((type) => [type, type] as const);

/** What the claim names that is not there yet: it is saved together with the claim. */
export function pagesView(pages: readonly PendingPage[], acts: DialogActs): TemplateResult {
  return html`${pages.map(
    (page, at) =>
      html`<div class="desk-link" role="group" aria-label="${SORTS[page.collection]} ${page.slug}">
        <b>${SORTS[page.collection]}</b> <span>${textOf(page.fields[NAME_FIELDS[page.collection]])}</span>
        ${detailsView(page, at, (fields) => acts.setPage({ ...page, fields: { ...page.fields, ...fields } }))}
      </div>`,
  )}`;
}

function detailsView(
  { collection, fields }: PendingPage,
  at: number,
  put: (fields: PendingPage['fields']) => void,
): TemplateResult {
  if (collection === 'entities')
    return selectView(
      `page-${at}`,
      textOf(fields.kind),
      ENTITY_KINDS.map((kind) => [kind, kind] as const),
      (kind) => put({ kind }),
      { label: 'Its kind' },
    );
  if (collection === 'events')
    return html`<label for="desk-page-${at}">on</label>
      ${lineView(`page-${at}`, textOf(fields.date), (date) => put({ date }))}`;
  return html`${selectView(`page-${at}`, textOf(fields.type), TYPES, (type) => put(type === 'quantity' ? { type, positions: [] } : { type, positions: YES_OR_NO }), { label: 'Its type' })}
  ${
    fields.type === 'quantity'
      ? html`<label for="desk-unit-${at}">of</label>
          ${lineView(`unit-${at}`, textOf(fields.unit), (unit) => put({ unit }))}`
      : ''
  }`;
}

/** The positions of a new question, until its editor gives it others. */
export const YES_OR_NO = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** From what a new page is begun: the claim that names it, its article, and the kind that an entity seems to be. */
interface Begun {
  form: Pick<ClaimForm, 'happened'>;
  article: Pick<DeskArticle, 'published'>;
  kind: EntityKind | undefined;
}

/** What a new page is taken to be at first, from what the claim says that names it. */
export function beginPage(
  collection: PendingPage['collection'],
  words: string,
  { form, article, kind = 'organisation' }: Begun,
): PageDraft {
  if (collection === 'entities') return { collection, fields: { name: words, kind } };
  if (collection === 'events')
    return { collection, fields: { title: words, date: form.happened || article.published } };
  const type = /^how (?:many|much)\b/i.test(words) ? 'quantity' : 'position';
  const fields = type === 'quantity' ? { type, unit: 'people' } : { type, positions: YES_OR_NO };
  return { collection, fields: { question: words.endsWith('?') ? words : `${words}?`, ...fields } };
}
