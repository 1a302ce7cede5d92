/** Words that stand together in some texts: what comes after one word, and after two, by how often it does. */
export class WordChains {
  readonly #after = new Map<string, Map<string, number>>();

  /** Takes in a text, which counts so many times. */
  add(text: string, times: number): void {
    const words = ['', ...wordsOf(text)];
    for (const [at, word] of words.entries()) {
      if (at === 0) continue;
      for (const context of contextsOf(words.slice(0, at))) this.#count(context, word, times);
    }
  }

  /** What comes after some words, the likeliest first: what comes after the last two of them, then after the last, then any word. */
  after(words: readonly string[], fits: (word: string) => boolean, anywhere: boolean): string[] {
    const contexts = contextsOf(['', ...words]);
    const found = (anywhere ? contexts : contexts.slice(0, -1)).flatMap((context) =>
      [...(this.#after.get(context) ?? [])]
        .filter(([word]) => fits(word))
        .sort(([, one], [, other]) => other - one)
        .map(([word]) => word),
    );
    return [...new Set(found)];
  }

  /** The word that nearly always comes after two others; undefined where that is not known. */
  sureAfter(words: readonly string[]): string | undefined {
    const [pair] = contextsOf(words);
    const all = [...(this.#after.get(pair) ?? [])].sort(([, one], [, other]) => other - one);
    const total = all.reduce((sum, [, times]) => sum + times, 0);
    const [word, times = 0] = all[0] ?? [];
    return times >= KNOWN && times >= SURE * total ? word : undefined;
  }

  #count(context: string, word: string, times: number): void {
    const known = this.#after.get(context) ?? new Map<string, number>();
    this.#after.set(context, known.set(word, (known.get(word) ?? 0) + times));
  }
}

/** A word comes surely after others where it did so often, and in so large a share of the times that they stood. */
const KNOWN = 4;
const SURE = 0.75;

/** The words of a text as they stand between spaces, without the marks at their ends. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(bare)
    .filter((word) => word !== '');
}

function bare(word: string): string {
  return word
    .replace(/^[“"‘«(„]+/, '')
    .replace(/[”"’»),.;:?!…]+$/u, (marks, at: number, all: string) =>
      /^\.$/.test(marks) && all.slice(0, at).includes('.') ? marks : '',
    );
}

/** The last two words, the last one, and none. */
function contextsOf(words: readonly string[]): [string, string, string] {
  return [words.slice(-2).join(' '), words.at(-1) ?? '', '\0'];
}
