/**
 * Wraps a function so that it runs once for each argument. The result for an object is kept as long as the object is in
 * memory, the result for a text as long as the function. Use it for objects that never change, and for few different texts.
 */
export function remembered<K extends object | string, V>(answer: (about: K) => V): (about: K) => V {
  const ofObjects = new WeakMap<object, { answer: V }>();
  const ofTexts = new Map<string, { answer: V }>();
  return (about) => {
    const known = typeof about === 'string' ? ofTexts.get(about) : ofObjects.get(about);
    if (known) return known.answer;
    const made = { answer: answer(about) };
    if (typeof about === 'string') ofTexts.set(about, made);
    else ofObjects.set(about, made);
    return made.answer;
  };
}
