import { eachMessage } from './eachMessage.ts';

/** The language of a catalogue that tests every other: the code of CLDR’s English that is made longer and marked. */
export const PSEUDO = 'en-XA';

/** Words of no meaning, which make a message a third longer. */
const FILLER = ' one two three four five six seven eight nine ten'.repeat(20);

/**
 * Messages in a made-up language: each in ⟦…⟧ and a third longer, so that text outside of the brackets is in no catalogue, and
 * what is cut off has too little room. What a message is given stays as it is.
 */
export function pseudo<M>(messages: M): M {
  return eachMessage(messages, inBrackets);
}

function inBrackets(text: string): string {
  if (text === '') return text;
  const shown = text.replace(/<\/?\w+\/?>/g, '').length;
  return `⟦${text}${FILLER.slice(0, Math.floor(shown / 3))}⟧`;
}
