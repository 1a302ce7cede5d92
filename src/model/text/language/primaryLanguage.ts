import { remembered } from '../../remembered.ts';

/** The language of a BCP 47 tag without its script and region: `pt` of `pt-BR`. */
export const primaryLanguage = remembered((tag: string): string => new Intl.Locale(tag).language);

/** The language with the script and the region that Unicode's data take it to have where the tag names none. */
export const likelyLocale = remembered((tag: string): Intl.Locale => new Intl.Locale(tag).maximize());
