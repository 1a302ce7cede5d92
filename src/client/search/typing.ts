/** What a reader has typed while nothing was there to take it. */
export interface Typing {
  text: string;
  /** Leaves the keys to the page again. */
  end: () => void;
}

/** Keeps what is typed from now on, until it is ended. */
export function catchTyping(): Typing {
  const keep = (event: KeyboardEvent): void => {
    const { key, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || (key.length > 1 && key !== 'Backspace')) return;
    typing.text = key === 'Backspace' ? typing.text.slice(0, -1) : typing.text + key;
    event.preventDefault();
    event.stopPropagation();
  };
  const typing: Typing = { text: '', end: () => removeEventListener('keydown', keep, true) };
  addEventListener('keydown', keep, true);
  return typing;
}
