/** What a citation of a claim says in a format for programs. */
export interface Citation {
  id: string;
  statement: string;
  /** The title of the article that makes the claim; in brackets where the editors had to give it one. */
  title: string;
  /** Undefined where it is unknown. */
  publisher: string | undefined;
  /** When the article was printed, in EDTF. */
  printed: string;
  /** In what it was printed, in words. */
  within: string;
  /** The name of the claim and of the site, in words. */
  note: string;
  /** The claim's permanent address. */
  url: string;
}
