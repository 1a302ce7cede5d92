import { remembered } from '../remembered.ts';

/** The language of a BCP 47 tag without its script and region: `pt` of `pt-BR`. */
export const primaryLanguage = remembered((tag: string): string => new Intl.Locale(tag).language);
