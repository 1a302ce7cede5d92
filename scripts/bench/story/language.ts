import { between, pick, ranks, type Random } from './random.ts';

/** The words that fill most of English text, the most frequent first. */
const COMMON = `the of and to a in that is was for it with as on be at by he had not are but from or have an they which
one were all she there would their we him been has when who will no more if out so up said what its about than into
them can only other time new some could these two may first then do any like my now over such our man me even most
made after also did many before must through years where much your way down should because each just those people how
too little state good very make world still own see work long get here between both life being under never day same
another know while last might us great old year off come since against go came right used take three`.split(/\s+/);

const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pl pr r s sh sp st t th tr v w'.split(' ');
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'a', 'e', 'i', 'o', 'ai', 'ea', 'ee', 'ou'];
const CODAS = ['', '', '', '', 'n', 'r', 's', 't', 'l', 'm', 'd', 'ck', 'nd', 'st'];
const ENDINGS = ['', '', '', '', 's', 'ed', 'ing', 'er', 'al', 'ly', 'ion', 'ment', 'ity'];

/** Text without meaning whose words are as long, as frequent and as many as those of English. */
export interface Language {
  /** `count` words, the first with a capital letter. */
  phrase: (count: number) => string;
  /** A name of one to three words, such as “Brantor Quil”, unlike any before. */
  name: () => string;
}

/** The words of a language: `size` of them, the rarer the longer. */
export function language(random: Random, size = 40_000): Language {
  const words = [...COMMON];
  const known = new Set(words);
  while (words.length < size) {
    const syllables = 1 + Math.floor(Math.log10(words.length) / 4 + random() * 1.2);
    const word = Array.from({ length: syllables }, () => syllable(random)).join('') + pick(random, ENDINGS);
    if (known.has(word) || word.length < 3) continue;
    known.add(word);
    words.push(word);
  }
  const next = ranks(random, words.length);
  const phrase = (count: number): string => {
    const text = Array.from({ length: count }, () => words[next()]).join(' ');
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  const names = new Set<string>();
  const name = (): string => {
    for (;;) {
      const parts = Array.from({ length: between(random, 1, 3) }, () => syllable(random) + syllable(random));
      const found = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join(' ');
      if (names.has(found) || known.has(found.toLowerCase())) continue;
      names.add(found);
      return found;
    }
  };
  return { phrase, name };
}

const syllable = (random: Random): string => pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
