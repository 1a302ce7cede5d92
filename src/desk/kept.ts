import type { State } from './state.ts';

/** What of the desk outlives a page that is loaded again: the server may ask for that at any moment. */
export type Kept = Pick<State, 'spans' | 'editing' | 'done' | 'undone' | 'said'>;

const KEY = 'claimline-desk';

/** Keeps what is being edited for as long as the tab is open. Where nothing may be stored, it is not kept. */
export function keep({ article: { slug }, spans, editing, done, undone, said }: State): void {
  const kept: Kept = { spans, done, undone, said, ...(editing && { editing: { ...editing, saving: false } }) };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ slug, kept }));
  } catch {
    // The tab then forgets it when the page is loaded again.
  }
}

/** Has the page of an article open the desk when it is loaded, which says what was done and can take it back. */
export function openAt(slug: string, said: string, done: Kept['done']): void {
  const kept: Kept = { spans: [], done, undone: [], said };
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ slug, kept }));
  } catch {
    // Then its editor opens the desk.
  }
}

/** What was kept of an article that was being edited; undefined where it was not. */
export function keptOf(slug: string): Kept | undefined {
  try {
    const stored = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as { slug?: string; kept?: Kept };
    return stored.slug === slug ? stored.kept : undefined;
  } catch {
    return undefined;
  }
}

/** Forgets it: the editor has left. */
export function forget(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept.
  }
}
