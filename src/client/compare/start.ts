import { comparing } from '#words/comparing';
import { textOfFile } from './textOfFile.ts';

const loadComparing = (): Promise<typeof import('./comparing.ts')> => import('./comparing.ts');

/** Sets the page for comparing to work. What compares is loaded once a reader turns to the box. */
export function startComparing(root: HTMLElement): void {
  const [form, field, file] = [
    root.querySelector('form'),
    root.querySelector('textarea'),
    root.querySelector<HTMLInputElement>('input[type=file]'),
  ];
  const status = root.querySelector<HTMLElement>('[data-status]');
  if (!form || !field || !file || !status) return;
  const tell = (error: unknown): void => {
    console.error(error);
    status.textContent = comparing.failed;
  };
  const compare = (): void => {
    loadComparing()
      .then(({ compareIn }) => compareIn(root, field.value))
      .catch(tell);
  };
  const take = async (given: File | undefined): Promise<void> => {
    if (!given) return;
    const text = await textOfFile(given);
    if (text === undefined) {
      status.textContent = comparing.noText({ file: given.name });
      return;
    }
    field.value = text;
    compare();
  };
  field.addEventListener('focus', () => void loadComparing(), { once: true });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    compare();
  });
  file.addEventListener('change', () => void take(file.files?.[0]).catch(tell));
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const given = event.dataTransfer?.files[0];
    if (!given) return;
    event.preventDefault();
    take(given).catch(tell);
  });
  root.hidden = false;
}
