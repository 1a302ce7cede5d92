import { comparing } from '#words/compare/comparing';
import { filedStory } from '../../model/compare/filed/filedStory.ts';
import { pastedText } from '../../model/compare/sentencesIn.ts';
import { languageOf } from '../../model/compare/textLanguage.ts';
import { toldSentences, type ToldSentence } from '../../model/compare/toldSentences.ts';
import { beginsAsHtml } from '../../model/text/beginsAsHtml.ts';
import { openStoryIndex } from './storyIndex.ts';
import { readSiteFile } from './siteFiles.ts';
import { textOfFile } from './textOfFile.ts';
import { textOfHtml } from './textOfHtml.ts';
import { viewOf } from './view.ts';

/** After so many milliseconds of work the browser gets its turn. */
const TURN = 30;
/** Sentences are shown once they are so many of those that are known: a browser lays the whole list out each time. */
const SHOWN = 0.1;

let story: ReturnType<typeof filedStory> | undefined;
let latest = 0;

/**
 * Compares a text with the story, and shows its sentences as they are told. Another call takes the place of this one. Rejects
 * where a file of the story cannot be read; the next call reads all anew.
 */
export async function compareIn(root: HTMLElement, raw: string): Promise<void> {
  try {
    await compare(root, raw);
  } catch (error) {
    story = undefined;
    throw error;
  }
}

/** Reads a file into the box for the text, and compares it. A file that is no text is refused. */
export async function compareFile(root: HTMLElement, field: HTMLTextAreaElement, file: File): Promise<void> {
  const text = await textOfFile(file);
  if (text === undefined) {
    viewOf(root).tell(comparing.noText({ file: file.name }));
    return;
  }
  field.value = text;
  await compareIn(root, text);
}

async function compare(root: HTMLElement, raw: string): Promise<void> {
  const turn = ++latest;
  const view = viewOf(root);
  const text = pastedText(beginsAsHtml(raw) ? textOfHtml(raw) : raw);
  view.clear();
  if (text.text === '') {
    view.tell(comparing.empty);
    return;
  }
  view.begin(comparing.busy);
  const known = await openStory();
  const language = languageOf(text.text, known.language);
  const openings = new Set(text.blocks.slice(1).map(({ start }) => start));
  const told: ToldSentence[] = [];
  let shown = 0;
  const show = (): void => {
    view.add(told.slice(shown), ({ start }) => ({ language, begins: openings.has(start) }));
    shown = told.length;
  };
  let since = performance.now();
  for await (const sentence of toldSentences(text, language, known)) {
    if (turn !== latest) return;
    told.push(sentence);
    if (performance.now() - since < TURN) continue;
    if (told.length - shown >= SHOWN * told.length) show();
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  if (turn !== latest) return;
  show();
  if (told.length === 0) view.tell(comparing.empty);
  else view.finish(told);
}

function openStory(): ReturnType<typeof filedStory> {
  story ??= filedStory(readSiteFile, openStoryIndex);
  return story;
}
