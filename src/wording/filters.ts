import type { Kind, Modality } from '../model/schemas/claim.ts';
import type { FilterGroups, FilterOption } from '../model/search/filterGroups.ts';
import type { Filter } from '../model/search/searchFields.ts';
import { UNKNOWN } from '../model/schemas/values.ts';
import { SHOWN } from '../model/views/limits.ts';
import { kindWords, modalityWords } from './terms.ts';

const LEGENDS: Record<Filter, string> = {
  article: 'Article',
  outlet: 'Outlet',
  modality: 'How it stands in the article',
  kind: 'Sort of claim',
  origin: 'Origin',
  speaker: 'Who says so',
  entity: 'About',
  question: 'Question it answers',
  month: 'Month it tells of',
};

/** The name of a filter; where it offers only its commonest values, it says so. */
export function filterLegend(filter: Filter, groups: FilterGroups): string {
  const isCut = groups[filter].length === SHOWN.filterValues;
  return LEGENDS[filter] + (isCut ? ` (the ${SHOWN.filterValues} with most claims)` : '');
}

/** A value of a filter in a reader’s words. */
export function filterValueInWords(filter: Filter, { value, label }: FilterOption): string {
  if (label !== undefined) return label;
  if (filter === 'modality') return modalityWords[value as Modality].name;
  if (filter === 'kind') return kindWords[value as Kind];
  return value === UNKNOWN ? 'Unknown' : 'The article itself';
}
