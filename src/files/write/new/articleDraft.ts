import type { Said } from '../../../model/suggest/given/given.ts';
import type { DateEvidence } from '../../../model/suggest/printed/dateEvidence.ts';
import type { RelayEvidence } from '../../../model/suggest/relays/relay.ts';
import type { StatedDay } from '../../../model/suggest/printed/publishedDay.ts';
import type { Piece } from '../../raw/pieces.ts';
import type { PlainText } from '../../../model/text/text.ts';
import type { ArticleFields } from './articleFields.ts';

/** What is known of a new article: what its document tells, and what its editor has said so far. */
export interface ArticleDraft {
  /** What the editor gave, and what the document gives. */
  fields: ArticleFields;
  /** What the document's file is called. */
  name: string;
  /** How the language was guessed, where nobody says it. */
  languageGuess?: string;
  /** What an editor is to know of how the document was read. */
  notes: string[];
  /** The title that the document prints, and what it calls the site. */
  printed: { title?: string; site?: string };
  /** The day that the document states, and where. */
  stated?: StatedDay;
  /** The genre and the rights that the document tells, and where. */
  genreSaid?: Said;
  rightsSaid?: Said;
  evidence: DateEvidence[];
  relays: RelayEvidence[];
  removed: string[];
  /** The text and what was taken out of it, in the order of the document. */
  pieces: Piece[];
  body: string;
  text: PlainText;
  /** The entities that the text names, by slug, and names that none has yet; each with how often. */
  named: { known: [slug: string, count: number][]; unknown: { name: string; count: number }[] };
}
