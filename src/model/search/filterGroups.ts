import type { Corpus, Entity } from '../story/corpus.ts';
import { offeredValues } from './filters.ts';
import { KINDS, MODALITIES } from '../schemas/claim.ts';
import { UNKNOWN } from '../schemas/values.ts';
import { OWN_VOICE, type Filter } from './searchFields.ts';

/**
 * One value of a filter. Without a `label`, the value is one of our own terms, which the page puts in a reader's
 * words.
 */
export interface FilterOption {
  value: string;
  label: string | undefined;
  /** How many claims have it. */
  count: number;
  /** What sort of thing it is, where the list is long. */
  kind?: Entity['kind'];
}

export type FilterGroups = Record<Filter, FilterOption[]>;

/** The values that results can be narrowed by, each with the number of claims that have it. */
export function filterGroups(
  corpus: Pick<Corpus, 'articles' | 'activeClaims' | 'entities' | 'questions'>,
): FilterGroups {
  const { articles, entities, questions } = corpus;
  const counts = offeredValues(corpus.activeClaims);
  const entityNames = new Map(entities.map(({ slug, name }) => [slug, name]));
  const months = [...counts.month.keys()].sort();
  const list = (filter: Filter, options: Omit<FilterOption, 'count'>[]): FilterOption[] =>
    options
      .map((option) => ({ ...option, count: counts[filter].get(option.value) ?? 0 }))
      .filter(({ count }) => count > 0);
  return {
    article: list(
      'article',
      articles.map(({ slug, title }) => ({ value: slug, label: title })),
    ),
    outlet: commonestFirst(list('outlet', named([...counts.outlet.keys()], entityNames)), UNKNOWN),
    modality: list(
      'modality',
      MODALITIES.map((value) => ({ value, label: undefined })),
    ),
    kind: list(
      'kind',
      KINDS.map((value) => ({ value, label: undefined })),
    ),
    origin: commonestFirst(list('origin', named([...counts.origin.keys()], entityNames)), UNKNOWN),
    speaker: commonestFirst(list('speaker', named([...counts.speaker.keys()], entityNames)), OWN_VOICE),
    entity: list(
      'entity',
      entities.map(({ slug, name, kind }) => ({ value: slug, label: name, kind })),
    ),
    question: list(
      'question',
      questions.map(({ slug, question }) => ({ value: slug, label: question })),
    ),
    month: list(
      'month',
      months.map((value) => ({ value, label: undefined })),
    ),
  };
}

function named(values: readonly string[], names: ReadonlyMap<string, string>): Omit<FilterOption, 'count'>[] {
  return values.map((value) => ({
    value,
    label: names.get(value) ?? (value === UNKNOWN || value === OWN_VOICE ? undefined : value),
  }));
}

function commonestFirst(options: readonly FilterOption[], last: string): FilterOption[] {
  const isLast = ({ value }: FilterOption): number => Number(value === last);
  return options.toSorted(
    (a, b) => isLast(a) - isLast(b) || b.count - a.count || (a.label ?? '').localeCompare(b.label ?? ''),
  );
}
