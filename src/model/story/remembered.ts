/** A function that gives the same answer for the same object, as long as that is there: for content that stays as it was. */
export function remembered<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const answers = new WeakMap<K, V>();
  return (about) => {
    if (!answers.has(about)) answers.set(about, answer(about));
    return answers.get(about) as V;
  };
}
