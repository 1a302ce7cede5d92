import { sharing } from '#words/site/sharing';

/**
 * Lets links that bear `data-share` share the page that they lead to: by what the browser has for that or, where it has
 * nothing, by copying the address. Without either, they are followed as links.
 */
export function shareLinks(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[data-share]') : null;
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void share(link);
  });
}

async function share(link: HTMLAnchorElement): Promise<void> {
  const url = link.href;
  // A browser without it lacks the method, whatever its type says.
  const { share: offer, clipboard } = navigator as Partial<Pick<Navigator, 'share' | 'clipboard'>>;
  try {
    if (offer) await offer.call(navigator, { title: titleOf(link), url });
    else if (clipboard) await clipboard.writeText(url).then(() => tell(link));
    else location.assign(url);
  } catch (error) {
    // Whoever closes what the browser offers has decided so.
    if (!(error instanceof DOMException && error.name === 'AbortError')) location.assign(url);
  }
}

/** What a link leads to: the claim in whose note it stands, or the page itself. */
function titleOf(link: HTMLElement): string {
  return link.closest('[data-note]')?.querySelector('a')?.textContent ?? document.title;
}

/** Says beside a link that its address was copied. The element is there first, so that a screen reader hears the change. */
function tell(link: HTMLElement): void {
  let status = link.nextElementSibling;
  if (status?.role !== 'status') {
    status = document.createElement('span');
    status.role = 'status';
    link.after(status);
  }
  status.textContent = ` ${sharing.linkCopied}`;
}
