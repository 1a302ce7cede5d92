/** The `lang` and `dir` of an element, each only where it differs from that of the page. */
export interface Marking {
  lang?: string;
  dir?: 'rtl';
}

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa']);

/** Marks words in a language (a BCP 47 tag) on a page in another, which itself runs from left to right. */
export function inLanguage(tag: string, page: string): Marking {
  const { script = '' } = new Intl.Locale(tag).maximize();
  return { ...(tag === page ? {} : { lang: tag }), ...(RIGHT_TO_LEFT.has(script) ? { dir: 'rtl' } : {}) };
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
