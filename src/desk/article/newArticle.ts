import { html, nothing, render } from 'lit-html';
import type { EvidencedSentence } from '../../model/editing/articleForm.ts';
import { articleUrl } from '../../urls.ts';
import { openAnnotations } from '../annotations/annotations.ts';
import { isAnnotationFile } from '../annotations/annotationFiles.ts';
import type { Ask, ChangedFile } from '../ask.ts';
import { openAt } from '../kept.ts';
import { documentView } from './documentView.ts';
import { formView } from './formView.ts';
import { draftsOf } from './drafts.ts';
import { documentOf, type HandedDocument } from './given.ts';
import type { ArticleActs, ArticleState } from './articleState.ts';

/** So long a saved article is waited for until its page is there: the server has to read the folder first. */
const WAITS = 100;
const WAIT_MS = 100;

/**
 * Begins a new article in a place of the page, of a file that was given, or of what is then pasted. Returns what takes
 * another file.
 */
export function openNewArticle(
  place: HTMLElement,
  ask: Ask,
  leave: () => void,
  given?: HandedDocument,
): ArticleActs['takeFile'] {
  let state: ArticleState = { fields: {}, turned: [], drafts: [], faults: [], said: '', busy: false };
  const set = (change: Partial<ArticleState>): void => {
    state = { ...state, ...change };
    render(html`${state.proposed ? formView(state, state.proposed, acts) : documentView(state, acts)}`, place);
  };
  const focus = (selector: string): void => place.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
  const read = async (blob: Blob, name: string, sentences: HandedDocument['sentences'] = []): Promise<void> => {
    set({ busy: true, said: 'Reading …', faults: [] });
    const document = await documentOf(blob, name);
    const proposed = await ask('articleForm', { document, fields: {}, sentences: sentences.map(evidenced) });
    if (proposed.faults) {
      set({ busy: false, faults: proposed.faults, said: 'Nothing was made of this.' });
      return;
    }
    const drafts = draftsOf(sentences, proposed);
    set({ busy: false, document, proposed, fields: proposed.fields, drafts, said: 'This is what the document tells.' });
    if (proposed.site !== undefined) await namePublisher(proposed.site);
    place.scrollIntoView();
    const open = proposed.form.find(({ key, needed }) => needed && state.fields[key] === undefined);
    focus(`#desk-${open?.key ?? 'title'}`);
  };
  const namePublisher = async (name: string): Promise<void> => {
    const page = await ask('page', { collection: 'entities', fields: { name, kind: 'publication' } });
    if (page.faults) set({ faults: page.faults });
    else set({ publisher: { name, page }, fields: { ...state.fields, publisher: page.slug } });
  };
  const save = async (): Promise<void> => {
    const { document, fields, turned, drafts, publisher, busy } = state;
    if (!document || busy) return;
    set({ busy: true, said: 'Saving …', faults: [] });
    const pages = publisher && fields.publisher === publisher.page.slug ? [publisher.page] : [];
    const sentences = drafts.filter(({ isChosen }) => isChosen).map(evidenced);
    const saved = await ask('newArticle', { document, fields, turned: [...turned], pages, sentences });
    if (saved.files) await goTo(fields.slug ?? '', saved.files);
    else
      set({
        busy: false,
        faults: saved.faults ?? [],
        said: saved.faults ? 'Nothing was saved.' : 'It is there already.',
      });
    // What is to be done next is shown, wherever in the document the key was pressed.
    place.querySelector<HTMLElement>('[aria-invalid=true], .desk-save')?.focus();
  };
  const acts: ArticleActs = {
    takeText: (text) => void read(new Blob([text]), ''),
    takeFile(file) {
      if (isAnnotationFile(file.name)) void openAnnotations(place, ask, { file, leave });
      else void read(file, file.name);
    },
    put(key, value) {
      const isKnown = state.proposed?.form.find((field) => field.key === key)?.among.includes(value) ?? false;
      const isSlug = /^[a-z0-9-]+$/.test(value);
      set({ faults: state.faults.filter(({ field }) => field !== key) });
      if (key === 'publisher' && value !== '' && !isKnown && !isSlug) void namePublisher(value);
      else set({ fields: { ...state.fields, [key]: value } });
    },
    turn(piece) {
      const { turned } = state;
      set({ turned: turned.includes(piece) ? turned.filter((each) => each !== piece) : [...turned, piece] });
    },
    choose(draft, isChosen) {
      set({ drafts: state.drafts.map((each, at) => (at === draft ? { ...each, isChosen } : each)) });
    },
    save: () => void save(),
    leave() {
      render(nothing, place);
      leave();
    },
  };
  set({});
  place.scrollIntoView();
  focus('textarea');
  if (given && given.sentences.length > 0) void read(given.file, given.file.name, given.sentences);
  else if (given) acts.takeFile(given.file);
  return acts.takeFile;
}

/** Goes on with the new article at the desk, as soon as the server has its page. */
async function goTo(slug: string, files: readonly ChangedFile[]): Promise<void> {
  const address = articleUrl(slug);
  for (let waited = 0; waited < WAITS && !(await fetch(address)).ok; waited += 1)
    await new Promise((resolve) => setTimeout(resolve, WAIT_MS));
  const said = savedWords(files.map(({ file }) => file));
  openAt(slug, said, [{ what: 'The article is saved.', files }]);
  location.assign(address);
}

/** What was saved, and what comes next. */
function savedWords(files: readonly string[]): string {
  const others = files.filter((file) => !file.includes('/claims/')).join(', ');
  const drafts = files.length - files.filter((file) => !file.includes('/claims/')).length;
  if (drafts === 0) return `Saved: ${others}. n selects the first sentence.`;
  return `Saved: ${others}, and ${drafts === 1 ? '1 draft claim' : `${drafts} draft claims`}. Open each by its sign, go over it, and save it.`;
}

const evidenced = ({ words, claims }: EvidencedSentence): EvidencedSentence => ({ words, claims: [...claims] });
