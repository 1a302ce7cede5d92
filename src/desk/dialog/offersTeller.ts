/** A screen reader reads out each letter that is typed. Whoever has paused for so long hears what is offered. */
const PAUSE_MS = 1000;

/** Tells what is offered last, once nothing else has been for a while. */
export function offersTeller(tell: (words: string) => void): (offers: readonly string[]) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (offers) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => tell(offersInWords(offers)), PAUSE_MS);
  };
}

/** What is offered in a sentence, with the key of each. */
export function offersInWords(offers: readonly string[]): string {
  const list = offers.map((words, at) => `Alt ${at + 1}: ${words}`).join('; ');
  return list === '' ? '' : `Offered: ${list}.`;
}
