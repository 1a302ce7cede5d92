import { plainDigits } from '../../terms/digits.ts';

/** The year 1 of the Buddhist era, in which Thai pages count, less that of ours. */
const BUDDHIST = 543;

/** The year before the first of each era of Japan that a living writer has seen. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['昭和', 1925],
  ['平成', 1988],
  ['令和', 2018],
]);

/** A text with its digits in ASCII, and with the years of the Thai and the Japanese calendar counted as ours are. */
export function plainYears(text: string, language: string): string {
  const plain = plainDigits(text).replace(
    /(昭和|平成|令和)\s*(元|\d{1,2})\s*年/gu,
    (_, era: string, year: string) => `${(ERAS.get(era) ?? 0) + (year === '元' ? 1 : Number(year))}年`,
  );
  return language.split('-')[0] === 'th'
    ? plain.replace(/(?<!\d)2[45]\d{2}(?!\d)/g, (year) => String(Number(year) - BUDDHIST))
    : plain;
}
