/**
 * What a frame may do that shows a claim: its links open in a new tab, free of the frame's bounds. No script runs in it, so
 * that it may keep its own origin, without which a browser would not load its typefaces from every host.
 */
const SANDBOX = 'allow-popups allow-popups-to-escape-sandbox allow-same-origin';

/** What a card shows below its title: the words of a claim, a chart with its caption, or so many lines. */
export type CardContent = 'words' | 'chart' | { lines: number };

/** The HTML that shows a page as a card in another page; `title` names the frame, `address` is that of the card. */
export function embedSnippet(title: string, address: string, height: number): string {
  return `<iframe src="${address}" title="${attribute(title)}" width="100%" height="${height}" loading="lazy" sandbox="${SANDBOX}"></iframe>`;
}

/**
 * How high a frame is, in CSS px: so high that most cards show whole at 480 px, and no higher than a phone’s screen. Longer
 * ones scroll in it.
 */
export function frameHeight(shows: CardContent): number {
  if (shows === 'words') return 560;
  return shows === 'chart' ? HIGHEST : Math.min(HIGHEST, 180 + 60 * shows.lines);
}

const HIGHEST = 660;

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
