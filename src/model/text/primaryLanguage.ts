/** The language of a BCP 47 tag without its script and region: `pt` of `pt-BR`. */
export function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}
