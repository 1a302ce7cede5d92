import { primaryLanguage } from './primaryLanguage.ts';

/** The words by which texts call those who speak without a name, by language. */
const PRONOUNS: Readonly<Record<string, string>> = {
  en: 'i he him she her it they them we us you one who this that these those',
  de: 'ich er ihn ihm sie ihr es wir uns ihnen man wer dieser diese dieses',
  es: 'yo él ella ello nosotros nosotras ustedes usted ellos ellas quien quienes esto eso',
  fr: 'je j’ il elle on nous vous ils elles qui cela ce',
  it: 'io lui egli lei ella noi voi loro essi esse chi ciò questo',
  pt: 'eu ele ela nós vós eles elas você vocês quem isso isto',
};

/** Whether some words are a pronoun and nothing else: “he”, “They”. Known for six languages, given as a BCP 47 tag. */
export function isPronoun(words: string, language: string): boolean {
  const known = PRONOUNS[primaryLanguage(language)]?.split(' ') ?? [];
  return known.includes(words.trim().toLowerCase());
}
