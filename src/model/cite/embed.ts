/**
 * What a frame may do that shows a claim: its links open in a new tab, free of the frame's bounds. No script runs in it, so
 * that it may keep its own origin, without which a browser would not load its typefaces from every host.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-same-origin';

/** The HTML that shows a claim as a card in another page; `title` names the frame, `address` is that of the card. */
export function embedSnippet(title: string, address: string): string {
  return `<iframe src="${address}" title="${attribute(title)}" width="100%" height="420" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
