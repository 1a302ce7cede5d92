import type { Root } from 'hast';
import { guessLanguage } from '../../../model/suggest/languageGuess.ts';
import type { RawDocument } from '../document.ts';
import { lineOf, type Block } from './htmlBlocks.ts';
import { bylineOf } from './htmlByline.ts';
import { daysOf } from './htmlDays.ts';
import { genresGiven, rightsGiven } from './htmlGiven.ts';
import type { Head } from './htmlHead.ts';
import { outletBehindBar, siteBehind, titleOf } from './htmlTitle.ts';
import type { LinkedData } from './jsonLd.ts';

/** A page taken apart: what its head and its data give, and the blocks that a reader sees. */
export interface PageParts {
  page: Root;
  head: Head;
  data: LinkedData;
  blocks: readonly Block[];
}

/** What a page says of itself, in its head, in its data, and in its lines. */
export function saysOf({ page, head, data, blocks }: PageParts): RawDocument['says'] {
  const { meta, url } = head;
  const named = meta.get('og:site_name') ?? data.publisher ?? meta.get('application-name');
  const sites = [...(named === undefined ? [] : [named]), ...hostNames(url), ...outletBehindBar(head)];
  const language = languageOf(head, data);
  // How days and authors are written depends on it.
  const written = language ?? guessLanguage(lineOf(page)) ?? 'en';
  const title = titleOf(page, head, data.headline, sites);
  const byline = bylineOf({ page, head, data, blocks }, { title, sites, language: written });
  const site = named ?? siteBehind(title ?? '', head);
  return {
    ...(title !== undefined && { title }),
    ...(byline !== undefined && { byline }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { url }),
    ...(site !== undefined && { site }),
    genres: genresGiven(head, data),
    rights: rightsGiven(page, head, data),
    dates: daysOf(page, head, data, { blocks, title: title ?? '', language: written }),
  };
}

/** The language that a page says its text is in, as a BCP 47 tag. */
export function languageOf({ language, meta }: Head, { inLanguage }: LinkedData): string | undefined {
  const tags = [language, meta.get('og:locale'), inLanguage, meta.get('content-language')];
  return tags.flatMap((said = '') => languageTag(said.split(',')[0]?.trim().replaceAll('_', '-') ?? ''))[0];
}

/** The longest part of a language tag that is valid BCP 47: “de-DE” of “de-DE-german”, “en” of “en-”. Empty where none is. */
function languageTag(said: string): string[] {
  if (!/^[a-z]{2,3}(?:-|$)/i.test(said)) return [];
  try {
    return Intl.getCanonicalLocales(said);
  } catch {
    return languageTag(said.slice(0, said.lastIndexOf('-')));
  }
}

/** What the address of a site is called: “port-times.example” and “port-times”. */
function hostNames(url: string | undefined): string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const host = new URL(url).hostname.replace(/^www\./, '');
  return [host, host.split('.')[0] ?? host];
}
