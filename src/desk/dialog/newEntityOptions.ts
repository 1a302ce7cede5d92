import type { Editing } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import { textOf } from './names.ts';
import type { Option } from './rows.ts';

/** Those whom the words name though nobody is there by the name, each to be begun and used with one key. `used` are the slugs that the row has. */
export function newEntityOptions(
  { proposed, pages }: Editing,
  acts: DialogActs,
  used: readonly string[],
  use: (slug: string) => void,
): Option[] {
  const begun = new Set(pages.filter(({ slug }) => used.includes(slug)).map(({ fields }) => textOf(fields.name)));
  return (proposed?.newEntities ?? [])
    .filter(({ name }) => !begun.has(name))
    .map(({ name }) => ({
      ...{ words: `new: ${name}`, sure: false, chosen: false },
      take: () => acts.named('entities', name, use),
    }));
}
