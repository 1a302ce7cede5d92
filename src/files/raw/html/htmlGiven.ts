import type { Element, Root } from 'hast';
import type { Given } from '../../../model/suggest/given/given.ts';
import { isElsewhere, nameOf } from './htmlDayLines.ts';
import type { Head } from './htmlHead.ts';
import type { LinkedData } from './jsonLd.ts';

/** Names of `meta` that give the section of a page, and those that give the rights in it. */
const SECTION = ['article:section', 'section', 'parsely-section', 'og:article:section', 'dc.type', 'dcterms.type'];
const RIGHTS = ['dcterms.license', 'dcterms.rights', 'dc.rights', 'dcterms.rightsholder', 'rights', 'copyright'];

/** What is said within these is said of a picture. */
const PICTURES = ['figure', 'picture', 'video'];

/** Every place of a page that may tell what sort of text it holds, the most telling first. */
export function genresGiven({ meta, title, url }: Head, data: LinkedData): Given[] {
  return [
    ...data.types.map((value) => ({ from: 'the type in its JSON-LD', value })),
    ...data.sections.map((value) => ({ from: 'the section in its JSON-LD', value })),
    ...fromMeta(SECTION, meta),
    ...title.split(/\s*[|:]\s+|\s+[–—-]\s+/).map((value) => ({ from: 'the title of its window', value })),
    ...foldersOf(url).map((value) => ({ from: 'its address', value })),
  ];
}

/** Every place of a page that tells of the rights in its text, the most telling first. */
export function rightsGiven(page: Root, { meta, licence }: Head, data: LinkedData): Given[] {
  return [
    ...data.rights.map(({ key, value }) => ({ from: `${key} in its JSON-LD`, value })),
    ...(licence === undefined ? [] : [{ from: 'the licence in its head', value: licence }]),
    ...fromMeta(RIGHTS, meta),
    ...licencesIn(page).map((value) => ({ from: 'a link to its licence', value })),
  ];
}

function fromMeta(names: readonly string[], meta: Head['meta']): Given[] {
  return names.flatMap((name) => {
    const value = meta.get(name);
    return value === undefined ? [] : [{ from: `its meta ${name}`, value }];
  });
}

/** The folders of an address: “opinion” of “/opinion/2031/fire”. */
function foldersOf(url: string | undefined): string[] {
  return url !== undefined && URL.canParse(url) ? new URL(url).pathname.split('/').slice(1, -1) : [];
}

/** Where the links of a page lead that name a licence, but for those of pictures and of other texts. */
function licencesIn(parent: Root | Element): string[] {
  return parent.children.flatMap((node) => {
    if (node.type !== 'element' || PICTURES.includes(node.tagName)) return [];
    const { rel, href } = node.properties;
    if (node.tagName === 'a') return [rel].flat().includes('license') && typeof href === 'string' ? [href] : [];
    return isElsewhere(node) && !isFoot(node) ? [] : licencesIn(node);
  });
}

function isFoot(element: Element): boolean {
  return element.tagName === 'footer' || /foot/i.test(nameOf(element));
}
