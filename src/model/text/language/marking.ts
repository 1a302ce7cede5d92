import { remembered } from '../../remembered.ts';

export type Direction = 'ltr' | 'rtl';

/** The `lang` and `dir` of an element, each only where it differs from that of the page. */
export interface Marking {
  lang?: string;
  dir?: Direction;
}

/** Which way a language (a BCP 47 tag) is written: what Unicode's data say of the script that the tag names or implies. */
export const directionOf = remembered((tag: string): Direction =>
  new Intl.Locale(tag).getTextInfo().direction === 'rtl' ? 'rtl' : 'ltr',
);

/** Marks words in a language (a BCP 47 tag) on a page in another. */
export function inLanguage(tag: string, page: string): Marking {
  const dir = directionOf(tag);
  return { ...(tag === page ? {} : { lang: tag }), ...(dir === directionOf(page) ? {} : { dir }) };
}

/** Marks an article's title, which is in its own language only where it prints one. */
export function titleMarking({
  titleSupplied,
  marking,
}: {
  titleSupplied?: boolean | undefined;
  marking: Marking;
}): Marking {
  return titleSupplied ? {} : marking;
}

/** Marks the editors' words where they stand within an article's: the other way round than its marking. */
export function editorsMarking({ lang, dir }: Marking, editors: string): Marking {
  return {
    ...(lang === undefined ? {} : { lang: editors }),
    ...(dir === undefined ? {} : { dir: directionOf(editors) }),
  };
}

/** The signs of Unicode (UAX #9) that set words apart, so that words around them that run another way do not mix with them. */
const ISOLATES = { ltr: '\u2066', rtl: '\u2067', first: '\u2068', end: '\u2069' };

/** Words set apart within a line, where no element can mark them; as they are where they run the way of the page. */
export function isolated(words: string, { dir }: Marking): string {
  return dir === undefined ? words : ISOLATES[dir] + words + ISOLATES.end;
}

/** A name in whatever script, set apart within a line in a language; as it is where nothing in that line can mix with it. */
export function isolatedName(name: string, language: string): string {
  return directionOf(language) === 'rtl' ? ISOLATES.first + name + ISOLATES.end : name;
}

/** Lines of one text, in each of which what is set apart ends before the line does, and goes on in the next. */
export function isolatedLines(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const whole = open + line;
    open = stillOpen(whole);
    return whole + ISOLATES.end.repeat(open.length);
  });
}

/** The signs in a text whose ends do not stand in it. */
function stillOpen(text: string): string {
  let open = '';
  for (const [sign] of text.matchAll(/[\u2066-\u2069]/g))
    open = sign === ISOLATES.end ? open.slice(0, -1) : open + sign;
  return open;
}

/** The `dir` of a page in a language: none where it runs from left to right, as pages do by themselves. */
export function pageDirection(tag: string): 'rtl' | undefined {
  return directionOf(tag) === 'rtl' ? 'rtl' : undefined;
}
