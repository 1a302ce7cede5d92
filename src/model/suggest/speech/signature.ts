import type { Block, Span } from '../../text/text.ts';
import { PROPER_NAME } from '../names.ts';
import type { Cue } from './cues.ts';
import { personsIn } from './persons.ts';
import { quotationsIn } from './quotation.ts';
import type { Surroundings } from './resolve.ts';
import { isName } from './tokens.ts';

/** A name and a colon that open a paragraph, as in transcripts and headlines: “LUND: It leaks”, “Lund, the mayor: It leaks”. */
const OPENING = new RegExp(`^["“”«»\\s]*(${PROPER_NAME})(?: ?\\([^()]*\\)|, [^:.]{1,60})?:\\s`, 'u');

/** A dash and a name that end one, as under a letter or a comment: “‘It leaks.’ — Kim Berg, Eastport”. */
const CLOSING = new RegExp(`^[\\s.,]*(?:[―—–]|--)\\s*(${PROPER_NAME})(?:, [^.!?]{1,60})?[\\s.]*$`, 'u');

/** Who is named beside words without a verb. Offsets are those of the block, and the mark stands for the verb. */
export type Signature = Pick<Cue, 'source' | 'verb'>;

/** The signature of the words at `quote`, which has offsets of the text; undefined where they have none. */
export function signatureOf(quote: Span, block: Block, around: Surroundings): Signature | undefined {
  const paragraph = around.text.text.slice(block.start, block.end);
  const at = quote.start - block.start;
  return opening(paragraph, at, around) ?? closing(paragraph, at, block, around);
}

/** The name that opens the paragraph, where the text knows it: “Update:” is nobody. */
function opening(paragraph: string, at: number, around: Surroundings): Signature | undefined {
  const [found = '', name = ''] = OPENING.exec(paragraph) ?? [];
  const form = at >= found.length ? knownForm(name, around) : undefined;
  if (form === undefined) return undefined;
  const start = paragraph.indexOf(name);
  const colon = found.trimEnd().length - 1;
  return { source: { start, end: start + name.length, words: form }, verb: { start: colon, end: colon + 1 } };
}

/** The name behind the dash that follows a quotation, in its paragraph or alone in the next. */
function closing(paragraph: string, at: number, block: Block, { text, words }: Surroundings): Signature | undefined {
  const { end } = quotationsIn(paragraph).find((one) => one.start <= at && at < one.end) ?? {};
  if (end === undefined) return undefined;
  const isLast = !/[^\s.,]/.test(paragraph.slice(end));
  const next = isLast ? text.blocks[text.blocks.indexOf(block) + 1] : undefined;
  const rest = text.text.slice(block.start + end, (next ?? block).end);
  const [, name = ''] = CLOSING.exec(rest) ?? [];
  if (!isName(name, words)) return undefined;
  const start = end + rest.indexOf(name);
  const mark = end + rest.search(/[―—–-]/);
  return { source: { start, end: start + name.length, words: name }, verb: { start: mark, end: mark + 1 } };
}

/** A name as an entity or a person of the text has it, whatever its capitals. */
function knownForm(name: string, { text, entities, words }: Surroundings): string | undefined {
  const known = entities
    .filter(({ data }) => data.kind !== 'place')
    .flatMap(({ data }) => [data.name, ...data.aliases]);
  const persons = [...personsIn(text, entities, words).unknown].flat();
  return [...known, ...persons].find((form) => form.toUpperCase() === name.toUpperCase());
}
