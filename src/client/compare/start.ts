const loadComparing = (): Promise<typeof import('./comparing.ts')> => import('./comparing.ts');

/** Sets the page for comparing to work. What compares is loaded once a reader turns to the box. */
export function startComparing(root: HTMLElement): void {
  const [form, field] = [root.querySelector('form'), root.querySelector('textarea')];
  const file = root.querySelector<HTMLInputElement>('input[type=file]');
  const status = root.querySelector<HTMLElement>('[data-status]');
  if (!form || !field || !file || !status) return;
  const begin = (given?: File): void => {
    loadComparing()
      .then(({ compareFile, compareIn }) => (given ? compareFile(root, field, given) : compareIn(root, field.value)))
      .catch((error: unknown) => {
        console.error(error);
        status.textContent = status.dataset.failed ?? '';
      });
  };
  field.addEventListener('focus', () => {
    // The box grows here, not back when it is left: the button must not move away from under a click.
    delete root.dataset.read;
    void loadComparing();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    begin();
  });
  file.addEventListener('change', () => {
    if (file.files?.[0]) begin(file.files[0]);
  });
  form.addEventListener('dragover', (event) => event.preventDefault());
  form.addEventListener('drop', (event) => {
    const given = event.dataTransfer?.files[0];
    if (!given) return;
    event.preventDefault();
    begin(given);
  });
  root.hidden = false;
}
