import type { Kind, Modality } from '../model/schemas/claim.ts';
import type { FilterGroups, FilterOption } from '../model/search/filterGroups.ts';
import type { Filter } from '../model/search/searchFields.ts';
import { UNKNOWN } from '../model/schemas/values.ts';
import { SHOWN } from '../model/views/paging/limits.ts';
import type { Words } from './catalogues.ts';

/** The name of a filter; where it offers only its commonest values, it says so. */
export function filterLegend({ searchPage }: Words, filter: Filter, groups: FilterGroups): string {
  const name = searchPage.filters[filter];
  const { length } = groups[filter];
  return length === SHOWN.filterValues ? searchPage.commonest({ filter: name, values: length }) : name;
}

/** A value of a filter in a reader’s words. */
export function filterValueInWords(
  { searchPage, modalities, terms, formats }: Words,
  filter: Filter,
  { value, label }: FilterOption,
): string {
  if (label !== undefined) return label;
  if (filter === 'modality') return modalities[value as Modality].name;
  if (filter === 'kind') return terms.kinds[value as Kind];
  if (filter === 'month') return formats.date(value);
  return value === UNKNOWN ? searchPage.unknown : searchPage.itself;
}
