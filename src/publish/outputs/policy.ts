/**
 * What a page may load, run and fetch in advance; it stands in the head of every page, and in `_headers` for hosts that read it.
 * Workers are held to what scripts are (Content Security Policy 3, `worker-src`).
 */
export const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'inline-speculation-rules'; style-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'self'; form-action 'self'; base-uri 'none'";
