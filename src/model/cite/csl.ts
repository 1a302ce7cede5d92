import type { Citation } from './citation.ts';

/** A date as CSL-JSON writes it: one day, month or year, or two that bound an interval. */
interface CslDate {
  'date-parts': number[][];
  circa?: true;
}

/** A claim as one item of CSL-JSON (https://docs.citationstyles.org). */
export interface CslItem {
  id: string;
  type: 'webpage';
  title: string;
  'container-title': string;
  publisher?: string;
  issued: CslDate;
  note: string;
  URL: string;
}

/** A claim as CSL-JSON: the claim as part of its article, at the claim's own address. */
export function csl({ id, statement, title, publisher, printed, note, url }: Citation): CslItem {
  return {
    id: `claim-${id}`,
    type: 'webpage',
    title: statement,
    'container-title': title,
    ...(publisher === undefined ? {} : { publisher }),
    issued: cslDate(printed),
    note,
    URL: url,
  };
}

/** An EDTF date for CSL. What is open at one side, approximate or uncertain is marked as “circa”. */
function cslDate(edtf: string): CslDate {
  const sides = edtf.split('/').filter((side) => side !== '..');
  const parts = sides.map((side) =>
    side
      .replace(/[~?%]$/, '')
      .split('-')
      .map(Number),
  );
  return { 'date-parts': parts, ...(/[~?%]|\.\./.test(edtf) ? { circa: true } : {}) };
}
