/** A key of one character gets in the way of some who speak to their computer, so that they can do without it. */
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
    // The dialog takes every other change for a new search.
    event.stopPropagation();
    try {
      localStorage.setItem(KEY, box.checked ? 'on' : 'off');
    } catch {
      box.checked = true;
    }
  });
}
