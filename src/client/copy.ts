/** Buttons that copy: `data-copy` an address, made absolute; `data-copy-text` a text, in which `data-path` is made so. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy], [data-copy-text]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: path, copyText, path: inText = '' } = button.dataset;
  const absolute = (address: string): string => new URL(address, location.href).href;
  const text = path === undefined ? (copyText ?? '').replace(inText, absolute(inText)) : absolute(path);
  const status = button.parentElement?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(text);
    if (status) status.textContent = 'Copied.';
  } catch {
    if (status) status.textContent = 'This browser does not allow copying; open “Cite this claim” and select the text.';
  }
}
