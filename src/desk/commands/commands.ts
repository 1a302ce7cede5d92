/** What the desk can be told to do while the text has the focus, by a key or by a button of the same words. */
export interface Command {
  key: string;
  words: string;
  /** Whether a button in the bar does the same; the others are in the list of keys alone. */
  inBar: boolean;
}

export const COMMANDS = {
  next: { key: 'n', words: 'next bare sentence', inBar: true },
  part: { key: 's', words: 'next part of a sentence', inBar: true },
  partBefore: { key: 'S', words: 'the part before', inBar: false },
  letters: { key: 'w', words: 'words by letters', inBar: true },
  claim: { key: 'c', words: 'claim', inBar: true },
  add: { key: '+', words: 'another span', inBar: true },
  undo: { key: 'u', words: 'undo', inBar: true },
  redo: { key: 'r', words: 'redo', inBar: true },
  annotations: { key: 'a', words: 'annotations', inBar: true },
  frontMatter: { key: 'f', words: 'front matter', inBar: true },
  findings: { key: 'p', words: 'problems and warnings, here and in the whole story', inBar: false },
  mend: { key: 'm', words: 'mend the first finding that can be mended in one way only', inBar: false },
  keys: { key: '?', words: 'keys', inBar: true },
  leave: { key: 'e', words: 'leave', inBar: true },
} as const satisfies Record<string, Command>;

export type CommandName = keyof typeof COMMANDS;

/** The command of a key; undefined for every other key, and while another key is held down with it. */
export function commandOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): CommandName | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  return (Object.keys(COMMANDS) as CommandName[]).find((name) => COMMANDS[name].key === key);
}

/** Keys that move what is selected, for the list of keys. */
export const MOVES: readonly (readonly [keys: string, words: string])[] = [
  ['Shift → ←', 'move the end of the selected words by a word'],
  ['Shift ↓ ↑', 'move their beginning by a word'],
  ['w a f', 'select from the word that bears the letter a to that with f'],
  ['Esc', 'select nothing'],
];

/** Keys of the dialog, for the list of keys. */
export const IN_DIALOG: readonly (readonly [keys: string, words: string])[] = [
  ['1 – 9', 'take a proposal of the field that has the focus; with Alt also while you type'],
  ['Shift 1 – 5', 'in “Who else says this”: relate to the claim of that number'],
  ['Alt 1 – 4', 'in the statement or a new position: take words that it may go on with'],
  ['→', 'at its end: take the first of them'],
  ['Alt K', 'go to Kind, and so to each field by the letter that is underlined in its name'],
  ['Enter', 'save'],
  ['Control Enter', 'save, and go on with the next bare sentence'],
  ['Esc', 'cancel'],
];

/** A shortcut of one letter gets in the way of people who speak to their computer, so that they can turn them off. */
const STORED = 'claimline-desk-keys';

/** Whether the keys of one letter are turned off. Where nothing may be stored, they are on. */
export function areKeysOff(): boolean {
  try {
    return localStorage.getItem(STORED) === 'off';
  } catch {
    return false;
  }
}

/** Turns the keys of one letter off or on. */
export function turnKeys(off: boolean): void {
  try {
    localStorage.setItem(STORED, off ? 'off' : 'on');
  } catch {
    // Then they are on again when the page is loaded the next time.
  }
}
