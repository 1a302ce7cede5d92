/** The element by which Vite shows an error over the page; it has this name in its browser code, which is not documented. */
export const ERROR_OVERLAY = 'vite-error-overlay';

/** Takes away what Vite shows over the page of an error. This runs in the browser. */
export function uncover(): void {
  document.querySelector(ERROR_OVERLAY)?.remove();
}
