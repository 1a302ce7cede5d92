import type { Refusal } from '../read/refusal.ts';

const MAX_MEBIBYTES = 16;

/** How files begin that hold a text but are none. */
const SIGNATURES: readonly [sign: string, name: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or EPUB file'],
  ['{\\rtf', 'an RTF file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
];

/**
 * The text of a document as it arrived: by its byte-order mark, by `encoding` where the editor gives one, by what a page
 * declares, or UTF-8. Bytes that are no text of that encoding are refused, never guessed at.
 */
export function decodeDocument(bytes: Uint8Array, encoding?: string): { text: string } | Refusal {
  if (bytes.length > MAX_MEBIBYTES * 1024 * 1024) return { refusal: `is larger than ${MAX_MEBIBYTES} MiB` };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, name] = SIGNATURES.find(([sign]) => start.startsWith(sign)) ?? [];
  if (name !== undefined) return { refusal: `is ${name}; copy its text into a file of its own` };
  if (/^MIME-Version:|^From: <Saved by/m.test(start.slice(0, 512)))
    return { refusal: 'is a web archive; save the page as “HTML only” instead' };
  const label = markedEncoding(bytes) ?? encoding ?? declaredEncoding(start) ?? 'utf-8';
  try {
    const text = new TextDecoder(label, { fatal: true }).decode(bytes);
    if (text.includes('\0')) return { refusal: 'is not text' };
    return text.trim() === '' ? { refusal: 'is empty' } : { text };
  } catch (error) {
    if (error instanceof RangeError) return { refusal: `has an encoding that is not known here, “${label}”` };
    return {
      refusal: `is not text in ${label.toUpperCase()}; save it as UTF-8, or say what it is, such as --encoding windows-1252`,
    };
  }
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What a page says of itself; one that can be read so far is not in UTF-16, whatever it says. */
function declaredEncoding(start: string): string | undefined {
  const [, label] = /<meta\s[^>]*charset\s*=\s*["']?([\w.:-]+)/i.exec(start) ?? [];
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}
