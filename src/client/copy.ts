/**
 * Fills the line for it with a button for each form of citation, which copies that. Where these hold paths, because the site
 * does not know its own address, they get the host first.
 */
export function offerCopies(): void {
  const line = document.querySelector<HTMLElement>('[data-copies]');
  if (!line) return;
  const forms = [...document.querySelectorAll<HTMLElement>('.cite pre')];
  if (line.dataset.copies === 'paths') for (const form of forms) addHost(form);
  line.role = 'group';
  line.ariaLabel = 'Copy';
  const status = document.createElement('span');
  status.role = 'status';
  line.append('Copy:', ...forms.map((form) => copyButton(form, status)), status);
}

/** A button that copies a form of citation; it bears the form's name, and tells in `status` what has come of it. */
function copyButton(form: HTMLElement, status: HTMLElement): HTMLElement {
  const name = (form.parentElement?.previousElementSibling?.textContent ?? '').replace(/^[A-Z](?=[a-z ]*$)/, (first) =>
    first.toLowerCase(),
  );
  const button = document.createElement('button');
  button.textContent = name;
  button.addEventListener('click', () => {
    void copy(form).then((done) => {
      // The message says what was copied: a screen reader would not read out the same message again.
      status.textContent = done
        ? `Copied: ${name}.`
        : 'This browser does not allow copying; the text is selected below.';
    });
  });
  return button;
}

/** Makes the path of this page whole in a text, or the text itself where all of it is a path. */
function addHost(form: HTMLElement): void {
  const text = form.textContent;
  const { origin, pathname } = location;
  form.textContent = text.startsWith('/') ? origin + text : text.replace(pathname, () => origin + pathname);
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
