import { commandOf, type CommandName } from './commands.ts';
import { takeLetter } from '../text/lettering.ts';
import { moveByKey } from '../text/picking.ts';
import type { Store } from '../store.ts';

/** Acts on the keys that are meant for the text, and on no others. */
export function listenToKeys(place: HTMLElement, store: Store, run: (command: CommandName) => void): void {
  document.addEventListener('keydown', (event) => {
    if (isForText(event, place)) onKey(event, store, run);
  });
}

/** Whether a key is meant for the text: it has the focus, or nothing has. */
function isForText({ target }: KeyboardEvent, place: HTMLElement): boolean {
  if (target === document.body) return true;
  if (!(target instanceof Element) || !place.contains(target)) return false;
  return target.closest('input, textarea, select, .desk-dialog, .desk-record') === null;
}

function onKey(event: KeyboardEvent, store: Store, run: (command: CommandName) => void): void {
  const { lettering, keysOff } = store.state;
  const command = keysOff ? undefined : commandOf(event);
  if (lettering) takeLetter(store, event);
  else if (event.key === 'Escape') store.set({ spans: [], adding: false });
  else if (command) run(command);
  else if (!moveByKey(store, event)) return;
  event.preventDefault();
}
