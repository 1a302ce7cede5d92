import { remembered } from '../../../model/remembered.ts';
import { FILTERS } from '../../../model/search/searchFields.ts';
import type { Outcome } from '../find/run.ts';
import type { SearchedStory } from '../story/story.ts';
import { countsOf } from './counts.ts';
import { choicesIn, isSeen, type Choice } from './fields.ts';
import { keyOf, whoHas } from './having.ts';

/** A search that found something, and what it was asked. */
export interface Search {
  outcome: Outcome;
  stories: readonly SearchedStory[];
  asked: URLSearchParams;
}

const havingIn = remembered(whoHas);

type Choices = ReadonlyMap<string, readonly Choice[]>;

/**
 * Keeps the numbers beside the filters to what the latest search found. What a filter needs for that is loaded when a reader sees
 * its values. Gives the function to call after each search; where nothing was sought, all claims count.
 */
export function followCounts(root: HTMLElement, form: HTMLFormElement): (search: Search | undefined) => void {
  const choices: Choices = Map.groupBy(choicesIn(form), ({ filter }) => filter);
  let latest: Search | undefined;
  let shown = new Set<string>();
  const show = async (filter: string, search: Search): Promise<void> => {
    shown.add(filter);
    const counts = await countsFor(filter, search, choices);
    if (search !== latest) return;
    for (const choice of choices.get(filter) ?? []) choice.show(counts && (counts.get(choice.value) ?? 0));
  };
  const showSeen = (): void => {
    for (const filter of choices.keys())
      if (latest && !shown.has(filter) && isSeen(form, filter)) void show(filter, latest);
  };
  for (const event of ['toggle', 'focusin', 'pointerover']) root.addEventListener(event, showSeen, true);
  return (search) => {
    latest = search;
    shown = new Set();
    if (search) showSeen();
    else for (const choice of [...choices.values()].flat()) choice.reset();
  };
}

/** How many of the found claims have each value of a filter; undefined where that is not known. */
async function countsFor(
  filter: string,
  { outcome, stories, asked }: Search,
  choices: Choices,
): Promise<ReadonlyMap<string, number> | undefined> {
  // How many claims have a phrase is known only when all of them have been looked through.
  if (outcome.query.phrases.length > 0) return undefined;
  const needed = FILTERS.filter((name) => name === filter || asked.has(name));
  const valuesOf = (name: string): string[] => (choices.get(name) ?? []).map(({ value }) => value);
  const has = havingIn(stories);
  const [{ claims }, ...having] = await Promise.all([
    outcome.unfiltered(),
    ...needed.map(async (name) => [name, await has(name, valuesOf(name))] as const),
  ]);
  const chosen = new Map(FILTERS.map((name) => [name, asked.getAll(name)]));
  return countsOf(filter, claims.map(keyOf), new Map(having), chosen);
}
