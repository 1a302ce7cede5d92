import type { Words } from './catalogues.ts';

/** Words of a source in quotation marks; words that hold some get no second pair. */
export function quoted({ quotes }: Pick<Words, 'quotes'>, text: string): string {
  return /[“”„«»"「」]/.test(text) ? text : quotes.quoted({ text });
}
