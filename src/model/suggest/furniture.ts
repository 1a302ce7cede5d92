import { dayIn } from './printedDate.ts';
import { allLanguageWords, languageWords } from './languages.ts';

/** A paragraph longer than this is text, whatever it begins with. */
const LONGEST = 300;

/** Signs between the steps of a path: “Home » World”. */
const BREADCRUMBS = /^[^.!?»›>]{1,40}(?: ?[»›] ?| > )[^.!?]{1,160}$/;

/** Whether a paragraph seems to belong to the web page and not to the text: share buttons, breadcrumbs, notices. */
export function isFurniture(paragraph: string, language: string): boolean {
  const words = languageWords(language)?.page;
  if (paragraph.length > LONGEST) return false;
  if (BREADCRUMBS.test(paragraph)) return true;
  return words !== undefined && new RegExp(`^(?:${words.furniture.join('|')})$`, 'iu').test(paragraph);
}

/** Who wrote it, where a paragraph is a line that names its author: “By Ada Lund, Senior Editor”. */
export function bylineIn(paragraph: string, language: string): string | undefined {
  const words = languageWords(language)?.page;
  if (!words || paragraph.length > 100) return undefined;
  const pattern = new RegExp(`^(?:${words.byline.join('|')})\\s+(\\p{Lu}[^.!?]*)$`, 'iu');
  const name = pattern.exec(withoutDay(paragraph, language))?.[1]?.trim();
  return name !== undefined && /^\p{Lu}/u.test(name) ? bareByline(name, language) : undefined;
}

/** What leads from an author to the day, in the languages that we have words for: “By Ada Lund on 3 May 2031”. */
const ON = /^(.*?),?\s+(?:on|am|den|le|el|em|il|op)\s+(.{4,40})$/u;

function withoutDay(line: string, language: string): string {
  const [, before, day = ''] = ON.exec(line) ?? [];
  return before !== undefined && dayIn(day, language) !== undefined ? before : line;
}

/** Signs that part an author from what else an author's line says. */
const PARTING = /\s*[|•·/]\s*|\s+[–—-]\s+|\s*,\s+|\s{2,}/;

/**
 * The names in a line that says who wrote a text, without the words before them, the day, the role and the address;
 * undefined where no name is left.
 */
export function bareByline(line: string, language: string): string | undefined {
  const pages = [languageWords(language), ...allLanguageWords()].flatMap((words) => words?.page ?? []);
  const label = new RegExp(`^(?:${pages.flatMap(({ byline }) => byline).join('|')})[\\s:]+`, 'iu');
  const role = new RegExp(`(?<!\\p{L})(?:${pages.flatMap(({ roles }) => roles).join('|')})(?!\\p{L})`, 'iu');
  const names = withoutDay(line, language)
    .trim()
    .replace(label, '')
    .split(PARTING)
    .map((part) => part.replace(label, '').trim())
    .filter(
      (part) => /^\p{L}/u.test(part) && !/[\d@]|https?:|^www\./u.test(part) && !role.test(part) && part.length <= 60,
    );
  const joined = names.join(', ');
  return /\p{L}{2}/u.test(joined) ? joined : undefined;
}
