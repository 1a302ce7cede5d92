/** Messages of which each text, also what a message that is a function gives, is changed in the same way. */
export function eachMessage<M>(messages: M, change: (text: string) => string): M {
  const changed = (message: unknown): unknown => {
    if (typeof message === 'string') return change(message);
    if (typeof message === 'function')
      return (...given: unknown[]): unknown => changed((message as (...given: unknown[]) => unknown)(...given));
    if (Array.isArray(message)) return message.map(changed);
    if (typeof message === 'object' && message !== null)
      return Object.fromEntries(Object.entries(message).map(([key, value]) => [key, changed(value)]));
    return message;
  };
  return changed(messages) as M;
}
