import type { Citation } from './citation.ts';

/** The signs that TeX reads as its own. */
const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // By name, since BibTeX counts braces even after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  ...Object.fromEntries(Array.from('&%$#_', (sign) => [sign, `\\${sign}`])),
};

/** BibTeX's own names of the months, which each style writes out its own way. */
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A claim as a BibTeX entry. `date` is for BibLaTeX, which reads EDTF; `year` and `month` stand beside it for BibTeX
 * where the date has one.
 */
export function bibtex({ id, statement, printed, within, note, url }: Citation): string {
  const fields = [
    `title = {{${escape(statement)}}}`,
    `howpublished = {${escape(within)}}`,
    `date = {${printed}}`,
    ...yearAndMonth(printed),
    `note = {${escape(note)}}`,
    `url = {${url}}`,
  ];
  return `@misc{claim-${id},\n${fields.map((field) => `${field},\n`).join('')}}`;
}

function escape(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** The year and the month of a date, each only where the whole date lies within it. */
function yearAndMonth(edtf: string): string[] {
  const sides = edtf.split('/').map((side) => side.replace(/[~?%]$/, '').split('-'));
  const shared = (part: number): string | undefined => {
    const values = new Set(sides.map((side) => side[part]));
    return values.size === 1 ? sides[0]?.[part] : undefined;
  };
  const year = shared(0);
  if (year === undefined || !/^\d{4}$/.test(year)) return [];
  const month = shared(1);
  return [`year = {${year}}`, ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1] ?? ''}`])];
}
