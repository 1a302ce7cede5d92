import type { DeskArticle, DeskClaim } from '../model/editing/deskArticle.ts';
import type { Ask } from './ask.ts';
import { areKeysOff } from './commands/commands.ts';
import { keep, keptOf } from './kept.ts';
import { wordsAt, type Editing, type State } from './state.ts';

/** What the desk knows, and the ways in which it changes. After each change the page is drawn again. */
export interface Store {
  readonly state: State;
  readonly ask: Ask;
  set: (change: Partial<State>) => void;
  /** Changes the dialog, if it is open. */
  edit: (change: Partial<Editing>) => void;
  /** Leaves out what is open: the dialog, a panel, or the letters of words. */
  close: (part: 'editing' | 'open' | 'lettering') => void;
  /** Asks for the article as it is now. */
  readArticle: () => Promise<void>;
  /** Asks for it, and for what the check finds in it. */
  refresh: () => Promise<void>;
  /** Asks for what the check finds in the whole story. */
  readStory: () => Promise<void>;
}

/** The state of a desk, drawn by `draw` whenever it changes. */
export function storeOf(article: DeskArticle, ask: Ask, draw: (state: State) => void): Store {
  let state: State = {
    ...{ article, spans: [], adding: false, touching: false, findings: [], done: [], undone: [] },
    ...{ said: 'Editing. Press ? for the keys.', keysOff: areKeysOff() },
    ...keptOf(article.slug),
  };
  const set = (change: Partial<State>): void => {
    state = { ...state, ...change };
    keep(state);
    draw(state);
  };
  const readArticle = async (): Promise<void> => {
    const now = await ask('article', { article: state.article.slug });
    if (!now.faults) set({ article: now });
  };
  const readStory = async (): Promise<void> => {
    const story = await ask('findings', {});
    if (!story.faults) set({ story });
  };
  return {
    get state() {
      return state;
    },
    ask,
    set,
    edit(change) {
      if (state.editing) set({ editing: { ...state.editing, ...change } });
    },
    close(part) {
      const { [part]: _, ...rest } = state;
      state = rest;
      keep(state);
      draw(state);
    },
    async refresh() {
      await readArticle();
      const { findings, faults } = await ask('findings', { article: state.article.slug });
      if (!faults) set({ findings });
      if (state.open === 'findings') await readStory();
    },
    readArticle,
    readStory,
  };
}

/** The claim that is changed, as the article has it now. */
export function claimChanged({ state: { article, editing } }: Store): DeskClaim | undefined {
  return article.claims.find(({ data }) => data.id === editing?.id);
}

/** The words that are selected. */
export function selectedWords({ state: { article, spans } }: Store): string {
  return wordsAt(article, spans);
}
