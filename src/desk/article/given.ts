import type { EvidencedSentence, GivenDocument } from '../../model/editing/articleForm.ts';
import type { Told } from '../../model/compare/toldSentences.ts';
import { articlesUrl } from '../../urls.ts';

/** A sentence that was compared with the story, and as what it was told. */
export interface ComparedSentence extends EvidencedSentence {
  told: Told;
}

/** A document of which a new article is to be made, and its sentences, where it was compared with the story. */
export interface HandedDocument {
  file: File;
  sentences: readonly ComparedSentence[];
}

/** Under this name another page hands over a text, as JSON. */
const HANDED_TEXT = 'claimline-new-article';

/** The bytes of a file, as they are sent. */
export async function documentOf(blob: Blob, name: string): Promise<GivenDocument> {
  const url = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error(`${name} cannot be read`)));
    reader.readAsDataURL(blob);
  });
  return { name, base64: url.slice(url.indexOf(',') + 1) };
}

/** Begins an article with a text, on the page that lists the articles. */
export function handOver(text: string, sentences: readonly ComparedSentence[]): void {
  sessionStorage.setItem(HANDED_TEXT, JSON.stringify({ text, sentences }));
  location.assign(articlesUrl);
}

/** A text that another page has handed over, once; undefined where none has. */
export function takeHanded(): HandedDocument | undefined {
  try {
    const handed = sessionStorage.getItem(HANDED_TEXT);
    sessionStorage.removeItem(HANDED_TEXT);
    if (handed === null) return undefined;
    const { text, sentences } = JSON.parse(handed) as { text: string } & Pick<HandedDocument, 'sentences'>;
    return { file: new File([text], ''), sentences };
  } catch {
    return undefined;
  }
}

/** Takes the first file that is dropped anywhere on the page. */
export function takeDropped(take: (file: File) => void): void {
  document.addEventListener('dragover', (event) => {
    if (holdsFiles(event)) event.preventDefault();
  });
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (holdsFiles(event)) event.preventDefault();
    if (file) take(file);
  });
}

/** Words that are dragged from one place of the page to another are the browser's own matter. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') === true;
}
