import type { GivenDocument } from '../../model/editing/articleForm.ts';
import { articlesUrl } from '../../urls.ts';

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
export function handOver(text: string): void {
  sessionStorage.setItem(HANDED_TEXT, JSON.stringify({ text }));
  location.assign(articlesUrl);
}

/** A text that another page has handed over, once; undefined where none has. */
export function takeHanded(): File | undefined {
  try {
    const handed = sessionStorage.getItem(HANDED_TEXT);
    sessionStorage.removeItem(HANDED_TEXT);
    if (handed === null) return undefined;
    const { text } = JSON.parse(handed) as { text: string };
    return new File([text], '');
  } catch {
    return undefined;
  }
}

/** Takes the first file that is dropped anywhere on the page. */
export function takeDropped(take: (file: File) => void): void {
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    event.preventDefault();
    if (file) take(file);
  });
}
