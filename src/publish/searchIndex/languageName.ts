const names = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a language (its primary tag) is called in English by the packages that know its words: “norwegian” for `nb`. */
export function englishName(language: string): string {
  return (names.of(language) ?? language).split(' ')[0]?.toLowerCase() ?? '';
}
