/** Where a browser keeps the day of this visit and that of the one before. They are sent nowhere. */
const KEPT_AT = 'visits';

/** Notes that the reader is here today. */
export function noteVisit(today = new Date().toISOString().slice(0, 10)): void {
  const [last, before] = read();
  if (last !== today) write([today, last ?? before]);
}

/** The last day on which the reader was here before today; undefined where none is known. */
export function dayBefore(): string | undefined {
  return read()[1];
}

/** Forgets both days. */
export function forgetVisits(): void {
  try {
    localStorage.removeItem(KEPT_AT);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function read(): (string | undefined)[] {
  try {
    return localStorage.getItem(KEPT_AT)?.split(' ') ?? [];
  } catch {
    return [];
  }
}

function write(days: readonly (string | undefined)[]): void {
  try {
    localStorage.setItem(KEPT_AT, days.filter(Boolean).join(' '));
  } catch {
    // A browser may keep nothing; then no visit is the last one.
  }
}
