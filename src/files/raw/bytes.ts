import type { Refusal } from '../read/refusal.ts';

const MAX_MEBIBYTES = 16;

/** How files begin that hold a text but are none. */
const SIGNATURES: readonly [sign: string, name: string][] = [
  ['%PDF', 'a PDF'],
  ['PK\u0003\u0004', 'a Word, OpenDocument or EPUB file'],
  ['{\\rtf', 'an RTF file'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Word file'],
];

/** Signs that steer a device and that no text needs; tabs, line ends and page ends are none of them. */
const CONTROLS = /[\u0001-\u0008\u000b\u000e-\u001f\u007f\u0080-\u0084\u0086-\u009f]/g;

/** A text as it arrived, and what an editor is to know of how its bytes were read. */
export interface DecodedText {
  text: string;
  notes: string[];
}

/**
 * The text of a document as it arrived. Bytes that are all UTF-8 are UTF-8, whatever the page declares. Otherwise they
 * are read by their byte-order mark, by `encoding` where the editor gives one, by what the page declares, or as a
 * browser reads a page that declares nothing. What cannot be read stands as U+FFFD, and a note says so.
 */
export function decodeDocument(bytes: Uint8Array, encoding?: string): DecodedText | Refusal {
  if (bytes.length > MAX_MEBIBYTES * 1024 * 1024) return { refusal: `is larger than ${MAX_MEBIBYTES} MiB` };
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const [, name] = SIGNATURES.find(([sign]) => start.startsWith(sign)) ?? [];
  if (name !== undefined) return { refusal: `is ${name}; copy its text into a file of its own` };
  if (/^MIME-Version:|^From: <Saved by/m.test(start.slice(0, 512)))
    return { refusal: 'is a web archive; save the page as “HTML only” instead' };
  if (encoding !== undefined && !isKnown(encoding))
    return { refusal: `has an encoding that is not known here, “${encoding}”` };
  return readable(decode(bytes, start, encoding));
}

function decode(bytes: Uint8Array, start: string, encoding: string | undefined): DecodedText {
  const given = markedEncoding(bytes) ?? encoding;
  const utf8 = given === undefined ? decodeStrictly(bytes) : undefined;
  if (utf8 !== undefined) return { text: utf8, notes: [] };
  const declared = declaredEncoding(start);
  const label = given ?? (declared !== undefined && isKnown(declared) ? declared : undefined) ?? 'utf-8';
  const text = new TextDecoder(label).decode(bytes);
  if (given === undefined && label === 'utf-8' && isMostlyBroken(text))
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      notes: ['It is not in UTF-8 and was read as windows-1252; --encoding says what else it is.'],
    };
  return { text, notes: brokenNotes(text, label) };
}

/** Bytes as UTF-8; undefined where they are not. */
function decodeStrictly(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether more of the signs beyond ASCII cannot be read than can. */
function isMostlyBroken(text: string): boolean {
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  const beyond = text.match(/[^\u0000-\u007f]/gu)?.length ?? 0;
  return broken * 2 > beyond;
}

function brokenNotes(text: string, label: string): string[] {
  const at = text.indexOf('\ufffd');
  if (at === -1) return [];
  const line = text.slice(0, at).split('\n').length;
  return [
    `Not all of it is text in ${label.toUpperCase()}: the sign “\ufffd” stands for what is not, the first in line ${line}.`,
  ];
}

/** The text without the signs that no text has; a null byte is passed over, as browsers do. */
function readable({ text, notes }: DecodedText): DecodedText | Refusal {
  const whole = text.replaceAll('\0', '');
  const controls = whole.match(CONTROLS)?.length ?? 0;
  if ((text.length - whole.length + controls) * 10 > text.length) return { refusal: 'is not text' };
  if (whole.trim() === '') return { refusal: 'is empty' };
  const gone = controls === 1 ? 'A control character was' : `${controls} control characters were`;
  return { text: whole.replace(CONTROLS, ''), notes: [...notes, ...(controls > 0 ? [`${gone} taken out.`] : [])] };
}

function markedEncoding([first, second]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** What a page says of itself; one that can be read so far is not in UTF-16, whatever it says. */
function declaredEncoding(start: string): string | undefined {
  const [, meta, xml] =
    /<meta\s[^>]*charset\s*=\s*["']?([\w.:-]+)|^<\?xml\s[^>]*encoding\s*=\s*["']([\w.:-]+)/i.exec(start) ?? [];
  const label = meta ?? xml;
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function isKnown(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}
