/** Has this page look as another one does whose parts it takes over. Resolves once all its style sheets are at work. */
export async function addStyles(page: Document): Promise<void> {
  await Promise.all([...page.head.querySelectorAll<HTMLElement>('link[rel=stylesheet], style')].map(addStyle));
}

/** Resolves once a style sheet that this page may have already is at work. */
async function addStyle(style: HTMLElement): Promise<void> {
  const href = style.getAttribute('href');
  if (href === null) document.head.append(style);
  else if (!document.querySelector(`link[href="${href}"]`))
    await new Promise((resolve, reject) => {
      style.addEventListener('load', resolve);
      style.addEventListener('error', reject);
      document.head.append(style);
    });
}
