/** Buttons that copy the text of the element that `data-copy` names, its address (`data-path`) made whole. */
for (const line of document.querySelectorAll<HTMLElement>('[data-copies]')) {
  const status = line.querySelector('[role="status"]');
  line.hidden = false;
  for (const button of line.querySelectorAll<HTMLElement>('[data-copy]'))
    button.addEventListener('click', () => {
      void copy(button.dataset.copy ?? '').then((words) => {
        if (status) status.textContent = words;
      });
    });
}

/** Copies, and says how that went. */
async function copy(id: string): Promise<string> {
  const source = document.getElementById(id);
  const { path = '' } = source?.dataset ?? {};
  const text = source?.textContent.trim().replace(path, () => new URL(path, location.href).href) ?? '';
  try {
    await navigator.clipboard.writeText(text);
    return 'Copied.';
  } catch {
    source?.closest('details')?.setAttribute('open', '');
    return 'This browser does not allow copying; select the text below.';
  }
}
