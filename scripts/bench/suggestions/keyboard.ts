/**
 * How many keys it takes to make one text of another, by a keyboard alone. A key that is held with another counts with it
 * as one. The caret goes from the beginning to the end: a key passes a word, a key deletes one, and what is typed takes a
 * key a letter, unless it is offered.
 */
export function keysToEdit(from: string, to: string, offers: (before: string) => string[]): number {
  if (from === to) return 0;
  const [old, wanted] = [wordsIn(from), wordsIn(to)];
  const typed = wanted.map((_, at) => waysToType(wanted, at, offers));
  const [lead, tail] = [sharedStart(old, wanted), sharedEnd(old, wanted)];
  // costs[o][w]: the least keys from which the first `o` words have become the first `w`.
  const costs = Array.from({ length: old.length + 1 }, () => new Array<number>(wanted.length + 1).fill(Infinity));
  const put = (o: number, w: number, cost: number): void => {
    const row = costs[o];
    if (row) row[w] = Math.min(row[w] ?? Infinity, cost);
  };
  put(0, 0, 0);
  let least = Infinity;
  for (const [o, row] of costs.entries())
    for (const [w, sofar] of row.entries()) {
      const cost = costs[o]?.[w] ?? sofar;
      if (cost === Infinity) continue;
      const [word, other] = [old[o], wanted[w]];
      if (word !== undefined) put(o + 1, w, cost + 1);
      for (const { words, keys } of typed[w] ?? []) put(o, w + words, cost + keys);
      if (word !== undefined && other !== undefined)
        put(o + 1, w + 1, cost + (word === other ? 1 : mended(word, other)));
      // What is the same to the end need not be passed.
      if (old.length - o === wanted.length - w && old.length - o <= tail) least = Math.min(least, cost);
    }
  // Home or End, then by words to the first that changes, whichever way is shorter.
  const saved = lead - Math.min(lead, old.length - lead);
  return 1 + Math.min(least - saved, TAKE_ALL + retyped(typed, wanted.length));
}

/** Control with A. What is typed then takes the place of everything. */
const TAKE_ALL = 1;

/** The keys of typing everything anew. */
function retyped(typed: readonly Way[][], length: number): number {
  const costs = [0, ...new Array<number>(length).fill(Infinity)];
  for (const [at, ways] of typed.entries())
    for (const { words, keys } of ways)
      costs[at + words] = Math.min(costs[at + words] ?? Infinity, (costs[at] ?? Infinity) + keys);
  return costs[length] ?? Infinity;
}

/** A way to put so many words with so many keys. */
interface Way {
  words: number;
  keys: number;
}

/** The ways to go on from the words before a place: by letters, or by some letters and an offer. */
function waysToType(wanted: readonly string[], at: number, offers: (before: string) => string[]): Way[] {
  const word = wanted[at] ?? '';
  const before = wanted
    .slice(0, at)
    .map((each) => `${each} `)
    .join('');
  const ways: Way[] = [{ words: 1, keys: word.length + 1 }];
  for (let letters = 0; letters < word.length; letters += 1)
    for (const offer of offers(before + word.slice(0, letters))) {
      const words = offer.split(' ').length;
      const goal = wanted.slice(at, at + words).join(' ');
      const lead = opening(goal);
      if (letters < lead || !goal.startsWith(offer, lead)) continue;
      const marks = goal.length - lead - offer.length;
      if (marks <= MARKS) ways.push({ words, keys: letters + 1 + marks });
    }
  return ways;
}

/** So many marks may follow a word: “”,”. */
const MARKS = 3;

/** How many opening marks a word has. */
function opening(word: string): number {
  return /^[“"‘«(„]*/.exec(word)?.[0].length ?? 0;
}

/** The keys to change a word from the first letter that differs: past it, back, and the new letters. */
function mended(word: string, other: string): number {
  const shared = sharedStart(word.split(''), other.split(''));
  const letters = 1 + (word.length - shared) + (other.length - shared);
  return shared === 0 ? Infinity : letters;
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
  const at = one.findIndex((word, index) => word !== other[index]);
  return at === -1 ? one.length : at;
}

function sharedEnd(one: readonly string[], other: readonly string[]): number {
  return sharedStart(one.toReversed(), other.toReversed());
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
