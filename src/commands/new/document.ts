import { readFile } from 'node:fs/promises';
import { FORMATS, type Format, type RawDocument } from '../../files/raw/document.ts';
import { readDocumentBytes } from '../../files/raw/readDocument.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import type { CommandContext } from '../command.ts';

/** How a document is to be read, where its name and its bytes do not tell. */
export interface DocumentFlags {
  format?: string;
  encoding?: string;
}

/** Reads a document as it arrived, in a file or on standard input (`-`). */
export async function readRaw(
  source: string,
  { format, encoding }: DocumentFlags,
  { input }: Pick<CommandContext, 'input'>,
): Promise<RawDocument | Refusal> {
  if (!isFormat(format)) return { refusal: `--format is one of ${FORMATS.join(', ')}` };
  const bytes = source === '-' ? await input() : await readFile(source);
  const document = await readDocumentBytes(bytes, source, { format, encoding });
  if ('refusal' in document) return { refusal: `${source === '-' ? 'standard input' : source} ${document.refusal}` };
  return document;
}

function isFormat(format: string | undefined): format is Format | undefined {
  return format === undefined || FORMATS.some((known) => known === format);
}
