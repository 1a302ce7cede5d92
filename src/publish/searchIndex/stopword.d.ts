/** The package has no types of its own. It exports a list of words by the three letters of each language, such as `eng`. */
declare module 'stopword' {
  export const eng: string[];
}
