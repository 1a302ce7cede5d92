import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isOutletName } from '../../../model/suggest/relays/outlets.ts';
import { fold } from '../../../model/text/folding.ts';
import { lineOf } from './htmlBlocks.ts';
import type { Head } from './htmlHead.ts';

/** Signs that part the title of a page from the name of its site. */
const PARTING = /\s+(?:[|·•»«:\u2013\u2014-]|::|\/\/)\s+|\s*\|\s*|:\s+/;

/**
 * The title of an article as its page prints it: the heading that the head names too, or the only heading of the first
 * level; else what the head names, without the names of the site.
 */
export function titleOf(
  page: Root,
  { meta, title }: Head,
  headline: string | undefined,
  sites: readonly string[],
): string | undefined {
  const named = [headline, meta.get('og:title'), meta.get('twitter:title'), meta.get('title'), title]
    .map((words) =>
      withoutSite(
        (words ?? '')
          .replace(/<[^>]*>/g, '')
          .replace(/\s+/g, ' ')
          .trim(),
        sites,
      ),
    )
    .filter((words) => words !== '');
  const headings = headingsOf(page).filter(({ words }) => !sites.some((site) => isSame(site, words)));
  const first = headings.filter(({ level }) => level === 1);
  const printed = [...first, ...headings].find(({ words }) => named.some((name) => isWithin(words, name)));
  return printed?.words ?? (first.length === 1 ? first[0]?.words : undefined) ?? named[0];
}

/** A name behind a title in the title of a page: “Fire in the harbour - Port Times”. A colon parts no name. */
const BEHIND = /(?:\s+[|·•»–—-]\s+|\s*\|\s*)([\p{Lu}\p{N}][^|·•»–—]{0,40})$/u;

/** The name of the site that stands in the title of a page behind the title of its article. */
export function siteBehind(title: string, { title: whole }: Head): string | undefined {
  const words = whole.replace(/\s+/g, ' ').trim();
  return title !== '' && words.startsWith(title) ? BEHIND.exec(words.slice(title.length))?.[1] : undefined;
}

/** The name of an outlet that stands behind a bar in the title of a page; bars part nothing else. */
export function outletBehindBar({ title }: Head): string[] {
  const name = /\|\s*([^|]+)$/.exec(title)?.[1]?.trim() ?? '';
  return isOutletName(name) ? [name] : [];
}

function headingsOf(page: Root): { level: number; words: string }[] {
  const headings: { level: number; words: string }[] = [];
  visit(page, 'element', (element) => {
    if (isHeading(element)) headings.push({ level: Number(element.tagName.slice(1)), words: lineOf(element) });
  });
  return headings.filter(({ words }) => /[\p{L}\p{N}]/u.test(words));
}

function isHeading({ tagName }: Element): boolean {
  return /^h[1-3]$/.test(tagName);
}

/** Whether a heading is a name that the head gives, or most of it, or the other way about. */
function isWithin(heading: string, name: string): boolean {
  const [short, long] = [heading, name].map(bare).sort((a, b) => a.length - b.length);
  return short !== undefined && long !== undefined && long.includes(short) && short.length * 2 > long.length;
}

/** A name without the name of the site before or behind it. */
function withoutSite(name: string, sites: readonly string[]): string {
  const parts = name.split(PARTING);
  if (parts.length < 2) return name;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const cutEnd = sites.some((site) => isSame(site, last));
  const cutStart = !cutEnd && sites.some((site) => isSame(site, first));
  if (!cutEnd && !cutStart) return name;
  const kept = cutEnd ? name.slice(0, name.lastIndexOf(last)) : name.slice(first.length);
  const bareName = kept.replace(/^[\s|·•»«:\u2013\u2014/-]+|[\s|·•»«:\u2013\u2014/-]+$/g, '');
  return withoutSite(bareName, sites);
}

function isSame(a: string, b: string): boolean {
  return bare(a) === bare(b);
}

function bare(words: string): string {
  return fold(words).replace(/[^\p{L}\p{N}]/gu, '');
}
