import { copying } from '#words/claim/copying';
import { offerEmbedding } from './embedding.ts';
import { knownAddress } from './knownAddress.ts';

/**
 * Gives each text that is there to be copied a button beside its name. Where the texts hold paths, because the site does not
 * know its own address, they get the host first.
 */
export function offerCopies(): void {
  offerEmbedding();
  const forms = [...document.querySelectorAll<HTMLElement>('.forms pre')];
  if (knownAddress() === undefined) for (const form of forms) addHost(form);
  for (const form of forms) form.parentElement?.previousElementSibling?.append(...copyButton(form));
}

/** A button that copies a text, and where it tells what has come of that. */
function copyButton(form: HTMLElement): HTMLElement[] {
  const name = form.parentElement?.previousElementSibling?.textContent ?? '';
  const [button, status] = [document.createElement('button'), document.createElement('span')];
  button.textContent = copying.copy;
  button.ariaLabel = copying.copyForm({ form: name });
  status.role = 'status';
  button.addEventListener('click', () => {
    void copy(form).then((done) => {
      status.textContent = done ? copying.copied : copying.notCopied;
    });
  });
  return [button, status];
}

/** Makes the path of this page whole in a text, or the text itself where all of it is a path. */
function addHost(form: HTMLElement): void {
  const text = form.textContent;
  const { origin, pathname } = location;
  form.textContent = text.startsWith('/') ? origin + text : text.replace(pathname, () => origin + pathname);
}

/** Copies the text of an element. Where the browser refuses, or has no clipboard because the host lacks HTTPS, it selects it. */
async function copy(source: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(source.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(source);
    return false;
  }
}
