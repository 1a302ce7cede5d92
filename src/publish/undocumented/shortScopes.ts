import type { Plugin } from 'vite';

/** The attribute by which Astro ties the styles of a component to its elements, with the digest that tells components apart. */
const SCOPE = /data-astro-cid-([a-z\d]{8})/g;
const STYLES = /[?&]type=style\b/;

/** How many letters of the digest are kept: among a thousand components, the chance that two share them is one in a hundred. */
const LETTERS = 5;

/**
 * Shortens the attribute by which Astro ties the styles of a component to its elements, in code and styles alike, since pages
 * repeat it on nearly every element. Throws where two components would share one.
 */
export function shortScopes(): Plugin[] {
  const digests = new Map<string, string>();
  const shorten = (code: string): { code: string; map: null } | undefined =>
    code.search(SCOPE) < 0 ? undefined : { code: code.replace(SCOPE, (_, digest: string) => short(digest)), map: null };
  const short = (digest: string): string => {
    const kept = digest.slice(0, LETTERS);
    const other = digests.get(kept) ?? digest;
    if (other !== digest)
      throw new Error(`Two components would share data-${kept} (${digest}, ${other}): give one of them another name.`);
    digests.set(kept, digest);
    return `data-${kept}`;
  };
  return [
    {
      name: 'short-scopes-of-styles',
      apply: 'build',
      enforce: 'pre',
      transform: (code, id) => (STYLES.test(id) ? shorten(code) : undefined),
    },
    {
      name: 'short-scopes-of-components',
      apply: 'build',
      enforce: 'post',
      transform: (code, id) => (STYLES.test(id) || !/\.astro\b/.test(id) ? undefined : shorten(code)),
    },
  ];
}
