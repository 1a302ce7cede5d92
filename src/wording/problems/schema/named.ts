/** A value as messages name it: by its keys. */
export function named(keys: readonly (string | number)[]): string {
  return keys.length === 0 ? 'the front matter' : `“${keys.join('.')}”`;
}
