import { freeSlug, slugFrom, slugFromName } from '../../model/suggest/slugs.ts';
import { aliasesIn } from '../../model/suggest/aliases.ts';
import type { PageDraft } from '../../model/editing/messages.ts';
import type { Content } from '../read/load.ts';
import type { Refusal } from '../read/refusal.ts';
import { slugRefusal } from '../write/new/newPage.ts';
import { faultsOf, type Fault } from './faults.ts';
import { recordText } from './recordText.ts';
import type { FileChange } from './saveChanges.ts';

/** What a collection calls one of its files, and which field names it. */
const SORTS = {
  entities: { sort: 'entity', name: 'name' },
  events: { sort: 'event', name: 'title' },
  questions: { sort: 'question', name: 'question' },
} as const;

/** A draft with its slug, and for an entity its other names as the texts write them. */
export function completePage(content: Content, { collection, slug, fields }: PageDraft): PageDraft & { slug: string } {
  const { sort, name } = SORTS[collection];
  const words = typeof fields[name] === 'string' ? fields[name] : '';
  const language = content.entries.story?.data.language ?? 'en';
  const made = collection === 'entities' ? slugFromName(words) : slugFrom(words, language);
  const aliases =
    collection === 'entities' && fields.aliases === undefined && words !== ''
      ? { aliases: aliasesIn([...content.texts.values()], words, content.entries.entities) }
      : {};
  const free = made && freeSlug(made, (tried) => content.present[sort].includes(tried));
  return { collection, slug: slug ?? free, fields: { ...fields, ...aliases } };
}

/** The file of a new entity, event or question; or what is wrong with its fields. */
export function newPageChange(content: Content, draft: PageDraft): FileChange | { faults: Fault[] } | Refusal {
  const { collection, slug, fields } = completePage(content, draft);
  const { sort } = SORTS[collection];
  const refusal = slugRefusal(content, sort, slug);
  if (refusal !== undefined) return { refusal };
  if (content.present[sort].includes(slug)) return { refusal: `${collection}/${slug}.md is there already` };
  const file = `${collection}/${slug}.md`;
  const text = recordText(collection, fields);
  const faults = faultsOf(file, text);
  return faults.length > 0 ? { faults } : { file, from: null, to: text };
}
