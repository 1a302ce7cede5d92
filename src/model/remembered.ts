/**
 * A function that works out its answer once for each thing and keeps it: for an object as long as that is there, for a text
 * as long as the function is. For objects that do not change, and for texts of which there are few.
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
