/** Lets each button copy the text of the element that its `data-copy` names. */
export function offerCopies(): void {
  for (const form of document.querySelectorAll<HTMLElement>('[data-path]')) {
    const { path = '' } = form.dataset;
    form.textContent = form.textContent.trim().replace(path, () => new URL(path, location.href).href);
  }
  for (const line of document.querySelectorAll<HTMLElement>('[data-copies]')) {
    const status = line.querySelector('[role="status"]');
    line.hidden = false;
    for (const button of line.querySelectorAll<HTMLElement>('[data-copy]'))
      button.addEventListener('click', () => {
        const source = document.getElementById(button.dataset.copy ?? '');
        if (!source) return;
        void copy(source).then((done) => {
          // The message says what was copied: a screen reader would not read out the same message again.
          const copied = `Copied: ${button.textContent.trim()}.`;
          if (status)
            status.textContent = done ? copied : 'This browser does not allow copying; the text is selected below.';
        });
      });
  }
}

/**
 * Copies the text of an element. Where the browser refuses, or has no clipboard because the host lacks HTTPS, it
 * selects the text.
 */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    source.closest('details')?.setAttribute('open', '');
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
