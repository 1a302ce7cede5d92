import { sentences } from '../../text/sentences.ts';
import { blockAt, type Block, type Span } from '../../text/text.ts';
import { chooseCue } from './choice.ts';
import { cuesIn } from './cues.ts';
import { HOLE, maskQuotations, quotationsIn } from './quotation.ts';
import { resolve, type Speaker, type Surroundings } from './resolve.ts';
import { signatureOf, type Signature } from './signature.ts';

/** How many paragraphs that are one quotation are passed over to find who began it. */
const MOST_PARAGRAPHS = 4;

/** Who seems to say some words, and where the text shows it: offsets of the phrase for the source and of its verb. */
export interface Saying {
  speaker: Speaker;
  source: Span;
  verb: Span;
}

/** Who seems to say the words at `quote`; undefined where the text speaks itself, or nothing is sure enough. */
export function speakerOf(quote: Span, around: Surroundings): Speaker | undefined {
  return sayingOf(quote, around)?.speaker;
}

/** The same, with the place that shows it. */
export function sayingOf(quote: Span, around: Surroundings): Saying | undefined {
  const { text, words } = around;
  const block = blockAt(text.blocks, quote.start);
  if (!block) return undefined;
  const signature = signatureOf(quote, block, around);
  if (signature) return sayingAt(signature, block.start, around);
  const paragraph = text.text.slice(block.start, block.end);
  const masked = maskQuotations(paragraph);
  const within = { start: quote.start - block.start, end: Math.min(quote.end, block.end) - block.start };
  const region = regionOf(paragraph, within, around);
  const sentence = masked.slice(region.start, region.end);
  const moved = { start: within.start - region.start, end: within.end - region.start };
  const cue = chooseCue(sentence, moved, cuesIn(sentence, words), words);
  if (cue) return sayingAt(cue, block.start + region.start, around);
  return masked[within.start] === HOLE ? speaksOn(block, masked.slice(0, region.start), around) : undefined;
}

/** Whether words stand within quotation marks, or bring their own. */
export function isQuoted(quote: Span, { text }: Pick<Surroundings, 'text'>): boolean {
  const block = blockAt(text.blocks, quote.start);
  if (!block) return false;
  const start = quote.start - block.start;
  return quotationsIn(text.text.slice(block.start, block.end)).some((one) => one.start <= start && start < one.end);
}

/** The sentences of a paragraph that a quote touches, and those of the quotation that it stands in. */
function regionOf(paragraph: string, quote: Span, { language }: Surroundings): Span {
  const quotations = quotationsIn(paragraph).filter(({ start, end }) => start < quote.end && end > quote.start);
  const from = Math.min(quote.start, ...quotations.map(({ start }) => start));
  const to = Math.max(quote.end, ...quotations.map(({ end }) => end));
  const whole = { start: 0, end: paragraph.length, section: 0, heading: false };
  const all = sentences({ text: paragraph, blocks: [whole] }, language);
  const touched = all.filter(({ start, end }) => start < to && end > from);
  // After “Why?” the verb may stand in what looks like a sentence of its own.
  const next = /[?!][”"’»']+$/.test(paragraph.slice(0, to)) ? all.find(({ start }) => start >= to) : undefined;
  const last = next ?? touched.at(-1);
  return { start: Math.min(from, touched[0]?.start ?? from), end: Math.max(to, last?.end ?? to) };
}

/**
 * Who speaks on, where a quotation has no cue of its own: whoever spoke last in its paragraph, or whoever the paragraph
 * before it ends with.
 */
function speaksOn(block: Block, earlier: string, around: Surroundings): Saying | undefined {
  const { text, words } = around;
  const index = text.blocks.indexOf(block);
  const before = text.blocks.slice(Math.max(0, index - MOST_PARAGRAPHS), index).reverse();
  const stretches = [
    { masked: earlier, start: block.start },
    ...before.map(({ start, end }) => ({ masked: maskQuotations(text.text.slice(start, end)), start })),
  ];
  for (const { masked, start } of stretches) {
    const cue = cuesIn(masked, words).at(-1);
    const leads = masked.includes(HOLE) || /:\s*$/.test(masked);
    if (cue && leads) return sayingAt(cue, start, around);
    if (/[^\s\0]/.test(masked)) return undefined;
  }
  return undefined;
}

function sayingAt({ source, verb }: Signature, offset: number, around: Surroundings): Saying | undefined {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  const speaker = resolve(source, offset + source.start, around);
  return speaker && { speaker, source: moved(source), verb: moved(verb) };
}
