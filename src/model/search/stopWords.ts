import { searchWords } from '../terms/terms.ts';

/** The words of English questions and sentences that say nothing about what is sought, the commonest first. */
export const ENGLISH_STOP_WORDS = `the of and to in a that is was for it with said as his on be at by he this had are but from i or have an they which one you were all her she there would their we him been has when who will more if out so up what its about into than them can only other some could these may then do any my such like our over me most also did many must through where much your way should each just those how too very own being under might while get say says long off during according every until told does around give given far become became upon having often claim claims claimed thing things mean means though whether tell tells why let yet big saying really happen happened happens done ever gives doing whose actually am whom telling hers please`;

/** Words of a language (a BCP 47 tag) as queries have them, joined by spaces; numbers and what is more than one word are left out. */
export function stopTerms(words: readonly string[], language: string): string {
  const terms = words.flatMap((word) => {
    const [read, ...others] = searchWords(word, language);
    const [term = '', ...parts] = read?.terms ?? [];
    return others.length + parts.length > 0 || term === '' || /\d/.test(term) || read?.run ? [] : [term];
  });
  return [...new Set(terms)].join(' ');
}
