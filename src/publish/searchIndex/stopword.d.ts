/** The package has no types of its own. It has a list of words by the three letters of each language, such as `eng`. */
declare module 'stopword' {
  const lists: Readonly<Record<string, readonly string[]>>;
  export default lists;
}
