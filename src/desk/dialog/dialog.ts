import type { DeskClaim } from '../../model/editing/deskArticle.ts';
import { offersFor } from './completing.ts';
import { offersTeller } from './offersTeller.ts';
import { asOfFigures, formOf, proposedForm, speakersTied } from '../../model/editing/claimForm.ts';
import type { DialogActs } from './dialogActs.ts';
import { slugOf } from './names.ts';
import { beginPage } from './pagesView.ts';
import { addPosition, mergeClaim, overwrite, saveClaim, splitClaim, withdrawClaim } from '../saving/saving.ts';
import { wordsAt, type Editing } from '../state.ts';
import { selectedWords, type Store } from '../store.ts';

const FRESH: Pick<Editing, 'pages' | 'faults' | 'conflicts' | 'saving'> = {
  pages: [],
  faults: [],
  conflicts: [],
  saving: false,
};

/** Opens the dialog for a new claim of the selected words, filled in with what is proposed. */
export async function beginClaim({ state: { article, spans }, ask, set }: Store): Promise<void> {
  if (spans.length === 0) {
    set({ said: 'Select some words first.' });
    return;
  }
  const proposed = await ask('propose', { article: article.slug, spans });
  if (proposed.faults) {
    set({ said: proposed.faults.map(({ message }) => message).join(' ') });
    return;
  }
  const form = proposedForm(wordsAt(article, spans), proposed);
  set({ editing: { from: article.digest, published: false, spans, form, proposed, ...FRESH } });
}

/** Opens the dialog for a claim that is there. */
export async function changeClaim(store: Store, claim: DeskClaim): Promise<void> {
  const { digest: from, published, spans, data } = claim;
  store.set({ spans, editing: { id: data.id, from, published, spans, form: formOf(claim), ...FRESH } });
  const proposed = await store.ask('propose', { article: store.state.article.slug, spans });
  if (!proposed.faults && store.state.editing?.id === data.id) store.edit({ proposed });
}

/** What comes once the dialog has done its work: back to the text, on to the next sentence, or to another claim. */
interface Ends {
  end: (said?: string) => void;
  goOn: () => void;
  change: (claim: DeskClaim) => void;
}

/** What the buttons and the fields of the dialog do. */
export function dialogActs(store: Store, takeWords: () => void, { end, goOn: next, change }: Ends): DialogActs {
  const offers = offersFor(() => store.state);
  const tell = offersTeller((told) => store.edit({ told }));
  const endIf = (saved: boolean): void => {
    if (saved) end();
  };
  /** Opens the claim that came of this one, for its editor to read it again. */
  const goOn = async (id: string | undefined): Promise<void> => {
    if (id === undefined) return;
    store.close('editing');
    await store.refresh();
    const claim = store.state.article.claims.find(({ data }) => data.id === id);
    if (claim) change(claim);
  };
  return {
    set(fields) {
      const { editing } = store.state;
      if (!editing) return;
      const form = { ...editing.form, ...fields };
      const asOf = fields.answers === undefined ? '' : asOfFigures(fields.answers, editing.proposed);
      store.edit({ form: { ...form, asOf: form.asOf || asOf } });
    },
    named(collection, words, use) {
      const { article, editing } = store.state;
      if (words === '' || !editing) return;
      const known = slugOf(article, editing.pages, collection, words);
      if (known === undefined) void beginNew(store, collection, words, use);
      else use(known);
    },
    addPosition(question, label, use) {
      void addPosition(store, question, label).then((id) => {
        if (id !== undefined) use(id);
      });
    },
    setPage(page) {
      const isSame = (other: typeof page): boolean => other.slug === page.slug && other.collection === page.collection;
      store.edit({ pages: (store.state.editing?.pages ?? []).map((each) => (isSame(each) ? page : each)) });
    },
    moveWords() {
      takeWords();
      store.edit({ spans: store.state.spans });
      store.set({ said: `Its words are: ${selectedWords(store)}` });
    },
    overwrite: () => void overwrite(store).then(endIf),
    split: (reason) => {
      takeWords();
      void splitClaim(store, reason).then(goOn);
    },
    merge: (into, reason) => void mergeClaim(store, into, reason).then(goOn),
    withdraw: (reason) => void withdrawClaim(store, reason).then(endIf),
    save: () => void saveClaim(store).then(endIf),
    saveAndGoOn: () =>
      void saveClaim(store).then((saved) => {
        if (saved) next();
      }),
    complete(to, before) {
      const words = before === undefined ? [] : offers(before);
      store.edit({ offered: { to, words } });
      tell(words);
    },
    cancel: () => end('Nothing was saved.'),
  };
}

/** Begins something new that the claim names; it is saved together with the claim. */
async function beginNew(
  store: Store,
  collection: 'entities' | 'events' | 'questions',
  words: string,
  use: (slug: string) => void,
): Promise<void> {
  const { article, editing } = store.state;
  if (!editing) return;
  const kind = editing.proposed?.newEntities.find(({ name }) => name === words)?.kind;
  const page = await store.ask('page', beginPage(collection, words, { form: editing.form, article, kind }));
  if (page.faults) store.edit({ faults: page.faults });
  else {
    store.edit({ pages: [...(store.state.editing?.pages ?? []), page] });
    use(page.slug);
    const now = store.state.editing;
    if (now && collection === 'entities') store.edit({ form: speakersTied(now.form, words, page.slug) });
  }
}
