import { textOfHtml } from './textOfHtml.ts';

/** The text of a file that a reader opens: a web page without its markup, another text as it is; undefined where it is none. */
export async function textOfFile(file: File): Promise<string | undefined> {
  const text = decoded(await file.arrayBuffer());
  if (text.includes('\0')) return undefined;
  return /\.x?html?$/i.test(file.name) || file.type === 'text/html' ? textOfHtml(text) : text;
}

/** UTF-8 or, where it is not that, what older programs for Western languages write. */
function decoded(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
