/**
 * The first instant (milliseconds since 1970, UTC) of a day of the proleptic Gregorian calendar. Year 0 is 1 BC, as in
 * ISO 8601; months count from 0, and those beyond 11 go on into the next year. `Date.UTC` would take 44 for 1944.
 */
export function instantOf(year: number, month = 0, day = 1): number {
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The day that holds an instant, as EDTF writes it: `2031-05-02`, `-0043-03-15`. */
export function dayAt(instant: number): string {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  const sign = year < 0 ? '-' : '';
  return `${sign}${padded(Math.abs(year), 4)}-${padded(date.getUTCMonth() + 1, 2)}-${padded(date.getUTCDate(), 2)}`;
}

/** The month that holds an instant, as EDTF writes it: `2031-05`. */
export function monthAt(instant: number): string {
  return dayAt(instant).slice(0, -3);
}

/** The year that holds an instant, as EDTF writes it: `2031`. */
export function yearAt(instant: number): string {
  return dayAt(instant).slice(0, -6);
}

function padded(number: number, length: number): string {
  return String(number).padStart(length, '0');
}
