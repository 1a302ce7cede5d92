/** The words of the index, as far as a query needs them. */
export interface Vocabulary {
  /** All words that begin as a word does, the commonest first. */
  alike(word: string): Promise<readonly string[]>;
  /** Words that a mistyped word may stand for, those that begin alike and are commonest first. */
  near(word: string): Promise<readonly string[]>;
}

/** Several vocabularies as one. */
export function together(vocabularies: readonly Vocabulary[]): Vocabulary {
  const ask = async (question: keyof Vocabulary, word: string): Promise<readonly string[]> =>
    (await Promise.all(vocabularies.map((vocabulary) => vocabulary[question](word)))).flat();
  return { alike: (word) => ask('alike', word), near: (word) => ask('near', word) };
}

/**
 * A vocabulary that comes in parts, by how its words begin; `read` fetches one. For a slip in the first letter it also
 * looks where words begin with the second letter: one letter too many, or two letters in the wrong order.
 */
export function vocabularyOf(parts: readonly string[], read: (part: number) => Promise<string>): Vocabulary {
  const letters = parts[0]?.length ?? 0;
  const loaded = new Map<number, Promise<string[]>>();
  const load = (part: number): Promise<string[]> => {
    const words = loaded.get(part) ?? read(part).then((text) => text.split(' '));
    loaded.set(part, words);
    return words;
  };
  const loadWhere = async (fits: (beginning: string) => boolean): Promise<string[]> => {
    const numbers = [...parts.keys()].filter((part) => fits(parts[part] ?? ''));
    return (await Promise.all(numbers.map(load))).flat();
  };
  const alike = (word: string): Promise<string[]> => {
    const start = word.slice(0, letters);
    return loadWhere((part) => part === start || (start.length < letters && part.startsWith(start)));
  };
  return {
    alike,
    near: async (word) => {
      const [first = '', second = ''] = word;
      const begin = new Set([first, second].filter((letter) => letter !== ''));
      const start = word.slice(0, letters);
      const rest = await loadWhere((part) => part !== start && begin.has(part.charAt(0)));
      return [...(await alike(word)), ...rest];
    },
  };
}
