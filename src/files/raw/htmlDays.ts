import type { Element, Root } from 'hast';
import { dateIn, dayIn } from '../../model/suggest/printedDate.ts';
import { dateLabelIn } from '../../model/suggest/dateLabel.ts';
import type { RawDocument } from './document.ts';
import { lineOf, wordsOf, type Block } from './htmlBlocks.ts';
import type { Head } from './htmlHead.ts';
import type { LinkedData } from './jsonLd.ts';

type Dates = RawDocument['says']['dates'];

/** Names of `meta` that give the day of publication, the most telling first, and those that give another one. */
const META = [/publ|issued|pubdate/, /creat|release|original/];
const ANY_DAY = /(?:^|[.:_-])(?:date|datetime|time|timestamp|ptime)$/;
const OTHER_DAY = /modif|updat|expir|revis|last|end|valid|event|unpubl|access|captur|crawl|retriev/;

/** Names of elements that hold a day, and of those that hold days of other texts. */
const DAY_NAME = /date|datum|fecha|time|publi|posted|stamp|created|byline|meta|infos?\b/i;
const ELSEWHERE =
  /comment|related|sidebar|footer|popular|recommend|trending|widget|teaser|latest|archive|carousel|most-?read|replies|event/i;

/** A line longer than this says more than a day. */
const LINE = 120;

/** How many blocks before and behind the title a line with a day may stand. */
const [BEFORE, BEHIND] = [8, 16];

/** How far from the title it stands at most where the page calls its surroundings something else. */
const BESIDE = 3;

/** Where else than in its head a page gives its day: its blocks, its title, and the language that it is in. */
interface Body {
  blocks: readonly Block[];
  title: string;
  language: string;
}

/** Every place of a page that gives a day of publication, the most telling first. */
export function daysOf(page: Root, { meta, url }: Head, data: LinkedData, body: Body): Dates {
  const elements = elementsOf(page);
  const days = (test: (element: Element) => boolean, from: string): Dates =>
    elements.filter(test).flatMap((element) => given(from, dayOf(element)));
  const lines = linesOf(body);
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

function isElsewhere(element: Element): boolean {
  return (
    ['aside', 'nav', 'footer'].includes(element.tagName) ||
    (!['article', 'body', 'main'].includes(element.tagName) && ELSEWHERE.test(nameOf(element)))
  );
}

/** What an element gives as a day: its machine-readable value, or else its words. */
function dayOf(element: Element): string | undefined {
  const { dateTime, content, title } = element.properties;
  const values = [dateTime, content, element.tagName === 'abbr' ? title : undefined, lineOf(element).slice(0, LINE)];
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

/** A line of a page that gives a day. */
interface DayLine {
  words: string;
  /** How many blocks it stands behind the title; none where the title is not found. */
  behind: number;
  isNamed: boolean;
  isElsewhere: boolean;
}

/** The lines of a page that give a day, by how they do it. */
function linesOf(body: Body): Record<'labelled' | 'beside' | 'named' | 'elsewhere', Dates> {
  const lines = dayLinesOf(body);
  const pick = (test: (line: DayLine) => boolean, from: string): Dates =>
    lines.filter(test).flatMap(({ words }) => given(from, words));
  const isNear = ({ behind, isElsewhere: isOther }: DayLine): boolean =>
    Math.abs(behind) <= BESIDE || (!isOther && behind >= -BEFORE && behind <= BEHIND);
  const isUpdate = ({ words }: DayLine): boolean => dateLabelIn(words) === 'updated';
  const isLabelled = ({ words }: DayLine): boolean => dateLabelIn(words) === 'published';
  return {
    labelled: pick((line) => isNear(line) && isLabelled(line), 'the line beside its title'),
    beside: pick((line) => isNear(line) && !isUpdate(line), 'the line beside its title'),
    named: pick((line) => line.isNamed && !line.isElsewhere && !isUpdate(line), 'a line of its own'),
    elsewhere: pick(isLabelled, 'a line of its own'),
  };
}

/** The short lines that name a day, and what stands before a dash where a paragraph begins with one. */
function dayLinesOf({ blocks, title, language }: Body): DayLine[] {
  const at = blocks.findIndex(({ leaves }) => title !== '' && wordsOf(leaves) === title);
  return blocks.flatMap(({ leaves, around }, index) => {
    const whole = wordsOf(leaves);
    const words = whole.length <= LINE ? whole : (/^(.{6,40}?)\s+[-–—:|]\s/.exec(whole)?.[1] ?? '');
    if (dayIn(words, language) === undefined) return [];
    return {
      words,
      behind: at === -1 ? Infinity : index - at,
      isNamed: around.slice(0, 2).some((element) => DAY_NAME.test(nameOf(element))),
      isElsewhere: around.some(isElsewhere),
    };
  });
}

/** The day that an address names, as “/2031/05/03/”. */
function addressDay(url: string): string | undefined {
  const path = url.replace(/^https?:\/\/[^/]*/, '');
  return (
    /(?:^|[/_-])((?:19|20)\d\d[/_-](?:0?[1-9]|1[0-2]|[a-z]{3})[/_-](?:0?[1-9]|[12]\d|3[01]))(?!\d)/
      .exec(path)?.[1]
      ?.replace(/[/_]/g, '-') ?? /[/_-](20\d\d[01]\d[0-3]\d)(?!\d)/.exec(path)?.[1]
  );
}

function nameOf({ properties: { className, id, itemProp } }: Element): string {
  return [className, id, itemProp]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ');
}
