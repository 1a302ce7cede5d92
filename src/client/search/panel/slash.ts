/** A shortcut of a single character gets in the way of people who speak to their computer, so they can turn it off. */
const KEY = 'claimline-slash';

/** Whether the reader has turned “/” off. Where nothing may be stored, it is on. */
export function isSlashOff(): boolean {
  try {
    return localStorage.getItem(KEY) === 'off';
  } catch {
    return false;
  }
}

/** Lets a checkbox turn “/” on and off. */
export function startSwitch(box: HTMLInputElement): void {
  box.checked = !isSlashOff();
  box.addEventListener('change', (event) => {
    // Every other change in the dialog starts a new search.
    event.stopPropagation();
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
}
