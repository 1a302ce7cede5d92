/** The beginning of a text, cut where it is longer than so many UTF-16 code units. */
export function opening(text: string, length: number): string {
  return `${text.slice(0, length)}${text.length > length ? '…' : ''}`;
}
