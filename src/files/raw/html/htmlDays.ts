import type { Element, Root } from 'hast';
import { dateIn } from '../../../model/suggest/printed/printedDate.ts';
import type { RawDocument } from '../document.ts';
import { lineOf } from './htmlBlocks.ts';
import { dayLinesOf, isElsewhere, monthLinesOf, nameOf, type Body } from './htmlDayLines.ts';
import type { Head } from './htmlHead.ts';
import type { LinkedData } from './jsonLd.ts';

type Dates = RawDocument['says']['dates'];

/** Names of `meta` that give the day of publication, the most telling first, and those that give another one. */
const META = [/publ|issued|pubdate/, /creat|release|original/];
const ANY_DAY = /(?:^|[.:_-])(?:date|datetime|time|timestamp|ptime)$/;
const OTHER_DAY = /modif|updat|expir|revis|last|end|valid|event|unpubl|access|captur|crawl|retriev/;

/** So many characters of an element's words may give its day. */
const WORDS = 120;

/** Every place of a page that gives a day of publication, the most telling first. */
export function daysOf(page: Root, { meta, url }: Head, data: LinkedData, body: Body): Dates {
  const elements = elementsOf(page);
  const days = (test: (element: Element) => boolean, from: string): Dates =>
    elements.filter(test).flatMap((element) => given(from, dayOf(element)));
  const lines = dayLinesOf(body);
  return [
    ...given('datePublished in its JSON-LD', data.datePublished),
    ...metaDays(meta).telling,
    ...days(
      ({ properties }) => /datepublished|datecreated/i.test(String(properties.itemProp)),
      'an element that is marked as the day of publication',
    ),
    ...given('dateCreated in its JSON-LD', data.dateCreated),
    ...lines.labelled,
    ...days(isPublished, 'an element that is marked as the day of publication'),
    ...metaDays(meta).general,
    ...days(({ tagName }) => tagName === 'time', 'a time element'),
    ...lines.beside,
    ...given('its address', url && addressDay(url)),
    ...lines.named,
    ...lines.elsewhere,
    ...given('its scripts', data.scripted),
    ...lines.only,
    ...lines.updated,
    ...monthLinesOf(body),
  ].filter(({ value }) => dateIn(value, body.language) !== undefined);
}

function given(from: string, value: string | undefined): Dates {
  return value === undefined || value === '' ? [] : [{ from, value }];
}

function metaDays(meta: Head['meta']): Record<'telling' | 'general', Dates> {
  const names = [...meta.keys()].filter((name) => !OTHER_DAY.test(name));
  const telling = new Set(META.flatMap((pattern) => names.filter((name) => pattern.test(name))));
  const general = names.filter((name) => ANY_DAY.test(name) && !telling.has(name));
  const days = (chosen: Iterable<string>): Dates =>
    [...chosen].flatMap((name) => given(`its meta ${name}`, meta.get(name)));
  return { telling: days(telling), general: days(general) };
}

/** The elements of a page but for those that stand within what tells of other texts. */
function elementsOf(parent: Root | Element): Element[] {
  return parent.children.flatMap((node) =>
    node.type !== 'element' || isElsewhere(node) ? [] : [node, ...elementsOf(node)],
  );
}

/** What an element gives as a day: its machine-readable value, or else its words. */
function dayOf(element: Element): string | undefined {
  const { dateTime, content, title } = element.properties;
  const values = [dateTime, content, element.tagName === 'abbr' ? title : undefined, lineOf(element).slice(0, WORDS)];
  return values.find((value): value is string => typeof value === 'string' && /\d/.test(value));
}

function isPublished(element: Element): boolean {
  const { properties, tagName } = element;
  const isMarked = tagName === 'time' && properties.pubDate !== undefined;
  return (
    isMarked ||
    (['time', 'abbr', 'span'].includes(tagName) &&
      /(?:^|[\s_-])(?:dt)?published(?:$|[\s_-])|entry-date|post-date|pubdate/i.test(nameOf(element)))
  );
}

/** The day that an address names, as “/2031/05/03/”. */
function addressDay(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  return (
    /(?:^|[/_-])((?:19|20)\d\d[/_-](?:0?[1-9]|1[0-2]|[a-z]{3})[/_-](?:0?[1-9]|[12]\d|3[01]))(?!\d)/
      .exec(path)?.[1]
      ?.replace(/[/_]/g, '-') ??
    /[/_-](20\d\d[01]\d[0-3]\d)(?!\d)/.exec(path)?.[1] ??
    /(?:^|[/_-])([0-3]?\d-[01]?\d-20\d\d)(?!\d)/.exec(path)?.[1]
  );
}
