import type { JudgedLanguage } from './languages.ts';

/** The id of a claim in a language, by its letter. */
export const idOf = (language: string, letter: string): string => `${language.padEnd(7, '0')}${letter}`;

/** The letters of some claims, in order, by the addresses of their pages. */
export function lettersOf(addresses: readonly string[]): string {
  return addresses
    .map((address) => address.split('/').at(-2)?.at(-1) ?? '')
    .sort()
    .join('');
}

/** An article in a language, and its claims. Their statements are the same words, or in English. */
export function articleIn({ language, claims }: JudgedLanguage, isStatedInEnglish: boolean): Record<string, string> {
  const folder = `articles/${language}`;
  const article = `---
title: News in ${language}
publisher: daily-gull
published:
  date: 2031-06-03
  basis: stated
  because: The page prints it.
language: ${language}
genre: reportage
rights: Ours.
---

${Object.values(claims).join('.\n\n')}.
`;
  const files = Object.entries(claims).map(([letter, words]): [string, string] => [
    `${folder}/claims/${letter}.md`,
    `---
id: ${idOf(language, letter)}
statement: ${JSON.stringify(isStatedInEnglish ? `The news has a ${language}-${letter}.` : words)}
quote: ${JSON.stringify(words)}
kind: background
modality: asserted
origin: daily-gull
---
`,
  ]);
  return { [`${folder}/article.md`]: article, ...Object.fromEntries(files) };
}

/** A story in a language of its own. */
export function storyIn(judged: JudgedLanguage): Record<string, string> {
  const story = `---
title: News
dek: Of a harbour.
language: ${judged.language}
timeZone: Europe/Lisbon
---

News of a harbour.
`;
  const outlet = '---\nname: Xq Wz\nkind: publication\n---\n';
  return { 'story.md': story, 'entities/daily-gull.md': outlet, ...articleIn(judged, false) };
}
