import { primaryLanguage } from '../text/language/primaryLanguage.ts';
import { plainDigits } from './digits.ts';
import { readFigure } from './figures.ts';
import { foldLetters } from './letters.ts';
import type { Reading, Wanted } from './reading.ts';

/** A number as it is written, in pieces. */
export interface NumberPieces {
  /** Its digits, with what stands between them. */
  figure: string;
  /** The sign of its currency, before or after it; empty where it has none. */
  currency: string;
  /** The letters that follow it at once, such as `bn` or `mm`. */
  unit: string;
}

/** Letters that stand for a word, by primary language. */
const SCALES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { m: 'million', mn: 'million', mio: 'million', bn: 'billion', b: 'billion', tn: 'trillion' },
};

/** Reads a number in a language (a BCP 47 tag). Digits that are no one number, such as a date, are read one after another. */
export function readNumber({ figure, currency, unit }: NumberPieces, language: string): Reading {
  const readings = readFigure(figure, language);
  const [first, ...others] = readings;
  if (first === undefined) {
    const terms = plainDigits(figure).match(/\d+/g) ?? [];
    return { terms: unit === '' ? terms : [...terms, foldLetters(unit)], also: [], wanted: [exactly(terms)] };
  }
  const letters = foldLetters(unit);
  const scale = SCALES[primaryLanguage(language)]?.[letters];
  const money = (number: string): string => currency.normalize('NFKC') + number;
  if (letters === '')
    return {
      terms: [first],
      also: currency === '' ? [] : [money(first)],
      wanted: [first, ...others].map((number) => exactly([money(number)])),
    };
  const thousands = letters === 'k' && /^\d+$/.test(first) ? `${first}000` : undefined;
  const also = [first, ...(scale === undefined ? [] : [scale]), ...(thousands === undefined ? [] : [thousands])];
  return {
    terms: [first + letters],
    also: [...also, ...(currency === '' ? [] : also.filter((term) => /^\d/.test(term)).map(money))],
    wanted: wantedWithUnit(money(first), { letters, scale, thousands: thousands && money(thousands) }),
  };
}

function wantedWithUnit(
  number: string,
  { letters, scale, thousands }: { letters: string; scale: string | undefined; thousands: string | undefined },
): Wanted[] {
  if (thousands !== undefined) return [exactly([thousands])];
  if (scale !== undefined) return [exactly([number, scale])];
  return [exactly([number + letters]), exactly([number, letters])];
}

const exactly = (terms: string[]): Wanted => ({ terms, isExact: true });
