/** What a reader has typed while nothing was there to take it. */
export interface Typing {
  text: string;
  /** Whether Enter was pressed after it, to see all results. */
  isEntered: boolean;
  /** Leaves the keys to the page again. */
  end: () => void;
}

/** Keeps what is typed from now on, until it is ended. */
export function catchTyping(): Typing {
  const keep = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (key.length > 1 && key !== 'Backspace' && key !== 'Enter')) return;
    typing.isEntered = key === 'Enter' && typing.text !== '';
    if (key === 'Backspace') typing.text = typing.text.slice(0, -1);
    else if (key !== 'Enter') typing.text += key;
    event.preventDefault();
    event.stopPropagation();
  };
  const typing: Typing = { text: '', isEntered: false, end: () => removeEventListener('keydown', keep, true) };
  addEventListener('keydown', keep, true);
  return typing;
}
