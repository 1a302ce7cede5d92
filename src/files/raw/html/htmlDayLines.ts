import type { Element } from 'hast';
import { dateIn, dayIn } from '../../../model/suggest/printed/printedDate.ts';
import { dateLabelIn, publishedPart } from '../../../model/suggest/printed/dateLabel.ts';
import type { RawDocument } from '../document.ts';
import { wordsOf, type Block } from './htmlBlocks.ts';

type Dates = RawDocument['says']['dates'];

/** Names of elements that hold a day, and of those that hold days of other texts. */
const DAY_NAME = /date|datum|fecha|time|publi|posted|stamp|created|byline|meta|infos?\b/i;
const ELSEWHERE =
  /comment|related|sidebar|footer|popular|recommend|trending|widget|teaser|latest|archive|carousel|most-?read|replies|event/i;

/** A line longer than this says more than a day; what a page sets apart may say it in a sentence. */
const [LINE, SENTENCE] = [120, 240];

/** The line under a post of somebody else that stands in the text: “— Ada Lund (@adalund) May 3, 2031”. */
const POSTED_ELSEWHERE = /^[—–-] .*\(@\w+\)/;

/** How long a line is at most that says a day alone. */
const BARE = 40;

/** A line of a word and a year, and hardly anything else. */
const MONTH_LINE = /^(?:\p{L}+\.?,? (?:de )?\d{4}|\d{4}年\d{1,2}月)$/u;

/** How many blocks before and behind the title a line with a day may stand. */
const [BEFORE, BEHIND] = [8, 16];

/** How far from the title it stands at most where the page calls its surroundings something else. */
const BESIDE = 3;

/** Where else than in its head a page gives its day: its blocks, its title, and the language that it is in. */
export interface Body {
  blocks: readonly Block[];
  title: string;
  language: string;
}

/** A line of a page that gives a day. */
interface DayLine {
  words: string;
  day: string;
  /** How many blocks it stands behind the title; none where the title is not found. */
  behind: number;
  label: 'published' | 'updated' | undefined;
  isNamed: boolean;
  isElsewhere: boolean;
}

/** The lines of a page that give a day, by how they do it; those come last that only have nothing better beside them. */
export function dayLinesOf(
  body: Body,
): Record<'labelled' | 'beside' | 'named' | 'elsewhere' | 'only' | 'updated', Dates> {
  const lines = linesOf(body);
  const pick = (test: (line: DayLine) => boolean, from: string): Dates =>
    lines.filter(test).map((line) => ({ from, value: line.words, ...(isBare(line) && { isPrinted: true }) }));
  const isNear = ({ behind, isElsewhere: isOther }: DayLine): boolean =>
    Math.abs(behind) <= BESIDE || (!isOther && behind >= -BEFORE && behind <= BEHIND);
  const days = new Set(lines.map(({ day }) => day));
  return {
    labelled: pick((line) => isNear(line) && line.label === 'published', 'the line beside its title'),
    beside: pick((line) => isNear(line) && line.label !== 'updated', 'the line beside its title'),
    named: pick((line) => line.isNamed && !line.isElsewhere && line.label !== 'updated', 'a line of its own'),
    elsewhere: pick(({ label }) => label === 'published', 'a line of its own'),
    only: pick(
      ({ isNamed, label }) => isNamed && label !== 'updated' && days.size === 1,
      'the only line of the page with a day',
    ),
    updated: pick(({ label }) => label === 'updated', 'the line of its last change').map((date): Dates[number] => ({
      ...date,
      isOfChange: true,
    })),
  };
}

/** The lines right behind the title that are a month of a year, which stays one: “May 2031”. A heading tells of what follows it. */
export function monthLinesOf({ blocks, title, language }: Body): Dates {
  const at = blocks.findIndex(({ leaves }) => title !== '' && wordsOf(leaves) === title);
  const lines = at === -1 ? [] : blocks.slice(at + 1, at + 1 + BESIDE);
  return lines
    .filter(({ around }) => !around.some(({ tagName }) => /^h[1-6]$/.test(tagName)))
    .map(({ leaves }) => wordsOf(leaves))
    .filter((words) => MONTH_LINE.test(words) && /^\d{4}-\d{2}$/.test(dateIn(words, language) ?? ''))
    .map((value) => ({ from: 'the line beside its title', value }));
}

/** Whether a line right behind the title says the day, perhaps with a weekday and an hour, and hardly anything else. */
function isBare({ words, behind }: DayLine): boolean {
  const isShort = words.length <= BARE && (words.match(/\p{L}+/gu) ?? []).length <= 3;
  return behind > 0 && behind <= BESIDE && isShort && !/\p{L}\s*:/u.test(words);
}

/** The short lines that name a day, and what stands before a dash where a paragraph begins with one. */
function linesOf({ blocks, title, language }: Body): DayLine[] {
  const at = blocks.findIndex(({ leaves }) => title !== '' && wordsOf(leaves) === title);
  return blocks.flatMap(({ leaves, around }, index) => {
    const whole = wordsOf(leaves);
    const isOther = around.some(isElsewhere);
    const isNamed = around.slice(0, 2).some((element) => DAY_NAME.test(nameOf(element)));
    const isLine = whole.length <= (isNamed || isOther ? SENTENCE : LINE);
    const words = isLine ? publishedPart(whole, language) : (/^(.{6,40}?)\s+[-–—:|]\s/.exec(whole)?.[1] ?? '');
    const day = dayIn(words, language);
    if (day === undefined || POSTED_ELSEWHERE.test(words)) return [];
    return {
      words,
      day,
      label: dateLabelIn(words),
      behind: at === -1 ? Infinity : index - at,
      isNamed,
      isElsewhere: isOther,
    };
  });
}

/** Whether an element tells of other texts than that of the page. */
export function isElsewhere(element: Element): boolean {
  return (
    ['aside', 'nav', 'footer'].includes(element.tagName) ||
    (!['article', 'body', 'main'].includes(element.tagName) && ELSEWHERE.test(nameOf(element)))
  );
}

/** What a page calls an element. */
export function nameOf({ properties: { className, id, itemProp } }: Element): string {
  return [className, id, itemProp]
    .flat()
    .filter((name) => typeof name === 'string')
    .join(' ');
}
