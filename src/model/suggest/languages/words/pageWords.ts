/** The words by which a language shows what stands around a text on its page: patterns. */
export interface PageWords {
  /** What a line that names the author begins with. */
  byline: readonly string[];
  /** What an author is, which is no name: “senior editor”. Also what stands for nobody in particular. */
  roles: readonly string[];
  /** What stands beside the day on which a text was printed, and beside the day on which it was changed. */
  published: readonly string[];
  updated: readonly string[];
  /** What sections are called that hold one genre. */
  sections: Readonly<Record<'opinion' | 'analysis' | 'background', readonly string[]>>;
  /** Whole paragraphs that belong to the web page and not to the text; matched without regard to capitals. */
  furniture: readonly string[];
}
