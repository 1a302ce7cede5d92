/** Claims as an editor finds them: by their ids, and by the files that hold them. */
export function namesOf(claims: readonly { id: string; file: string }[]): string {
  return claims.map(({ id, file }) => `${id} (${file})`).join(', ');
}
