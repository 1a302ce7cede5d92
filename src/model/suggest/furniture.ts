import { dayIn } from './printed/printedDate.ts';
import { allLanguageWords, languageWords } from './languages.ts';
import { weekdayNames } from './times/weekdays.ts';

/** A paragraph longer than this is text, whatever it begins with. */
const LONGEST = 300;

/** Signs between the steps of a path: “Home » World”. Where a “«” stands too, they are quotation marks. */
const BREADCRUMBS = /^[^.!?»›>«‹]{1,40}(?: ?[»›] ?| > )[^.!?«‹]{1,160}$/;

/** Three or more short names beside each other: “Home | News | Sport”. A line with a number in it tells something. */
const MENU = /^(?:[^|·•.!?\d]{1,24} [|·•] ){2,}[^|·•.!?\d]{1,24}$/;

/** Where a text was filed, on a line of its own: “Eastport, Port Times —”. */
const DATELINE = /^\p{Lu}[^.!?:;“”"«»]{1,60}\s[—–-]$/u;

/** Whether a paragraph seems to belong to the web page and not to the text: share buttons, breadcrumbs, notices. */
export function isFurniture(paragraph: string, language: string): boolean {
  const words = languageWords(language)?.page;
  if (paragraph.length > LONGEST) return false;
  if (BREADCRUMBS.test(paragraph) || DATELINE.test(paragraph.trim())) return true;
  if (MENU.test(paragraph) && bylineIn(paragraph, language) === undefined) return true;
  return words !== undefined && new RegExp(`^(?:${words.furniture.join('|')})$`, 'iu').test(paragraph);
}

/** A full name, a comma, and what may be a role: “Ada Lund, Chief Reporter”. */
const NAME_AND_MORE = /^(\p{Lu}[\p{L}.’-]+(?: \p{Lu}[\p{L}.’-]+){1,3}), (.+)$/u;

/** Who wrote it, where a paragraph is a line that names its author: “By Ada Lund, Senior Editor”, “Ada Lund, Reporter”. */
export function bylineIn(paragraph: string, language: string): string | undefined {
  const words = languageWords(language)?.page;
  if (!words || paragraph.length > 100) return undefined;
  const pattern = new RegExp(`^(?:${words.byline.join('|')})\\s+(\\p{Lu}[^.!?]*)$`, 'iu');
  const line = withoutDay(paragraph, language);
  const [, before, role = ''] = NAME_AND_MORE.exec(line) ?? [];
  const isRole = new RegExp(`^(?:[\\p{L}-]+ ){0,2}(?:${words.roles.join('|')})$`, 'iu').test(role);
  const name = pattern.exec(line)?.[1]?.trim() ?? (isRole ? before : undefined);
  return name !== undefined && /^\p{Lu}/u.test(name) ? bareByline(name, language) : undefined;
}

/** Who wrote it, where a line of a day names its author behind the day: “Thursday 3 May 2031 by Kim Berg”. */
export function bylineAfterDay(line: string, language: string): string | undefined {
  const labels = languageWords(language)?.page.byline.join('|') ?? '';
  const at = labels === '' ? -1 : line.search(new RegExp(`(?<![\\p{L}\\p{N}])(?:${labels})\\s+\\p{Lu}`, 'u'));
  return at > 0 && dayIn(line.slice(0, at), language) !== undefined ? bylineIn(line.slice(at), language) : undefined;
}

/** What leads from an author to the day, in the languages that we have words for: “By Ada Lund on 3 May 2031”. */
const ON = /^(.*?),?\s+(?:on|am|den|le|el|em|il|op)\s+(.{4,40})$/u;

function withoutDay(line: string, language: string): string {
  const [, before, day = ''] = ON.exec(line) ?? [];
  return before !== undefined && dayIn(day, language) !== undefined ? before : line;
}

/** Where an author is, or where a text is filed: “Ada Lund in Eastport”, “Kim Berg in News”. */
const PLACE = /\s+(?:in|dans|em)\s.*$/u;

/** A word before an author, in whatever language: “Текст: Анна Лунд”. */
const LABEL = /^\p{L}+: (?=\p{Lu})/u;

/** Signs that part an author from what else an author's line says. */
const PARTING = /\s*[|•·/]\s*|\s+[–—-]\s+|\s*,\s+|\s{2,}/;

/** What finds a weekday at the end of a part of a line that names a day; elsewhere “Sun” may be somebody's name. */
function weekdayBeforeDay(line: string, language: string): RegExp {
  const names = dayIn(line, language) === undefined ? [] : weekdayNames(language, ['long', 'short']);
  return new RegExp(`[\\s,]+(?:${names.join('|')})\\.?$`, 'u');
}

/**
 * The names in a line that says who wrote a text, without the words before them, the day, the role and the address;
 * undefined where no name is left.
 */
export function bareByline(line: string, language: string): string | undefined {
  const pages = [languageWords(language), ...allLanguageWords()].flatMap((words) => words?.page ?? []);
  const label = new RegExp(`^(?:${pages.flatMap(({ byline }) => byline).join('|')})[\\s:]+`, 'iu');
  const role = new RegExp(`(?<!\\p{L})(?:${pages.flatMap(({ roles }) => roles).join('|')})(?!\\p{L})`, 'iu');
  const weekday = weekdayBeforeDay(line, language);
  const names = withoutDay(line, language)
    .replace(/(?:https?:\/\/|www\.)\S+/g, '')
    .trim()
    .replace(label, '')
    .split(PARTING)
    .map((part) => part.replace(label, '').replace(LABEL, '').replace(weekday, '').replace(PLACE, '').trim())
    .filter((part) => /^\p{L}/u.test(part) && !/[\d@]/u.test(part) && !role.test(part) && part.length <= 60);
  const joined = names.join(', ');
  return /\p{L}{2}/u.test(joined) ? joined : undefined;
}
