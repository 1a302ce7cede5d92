/** A piece of a message that the editors have worded: words, a parameter, or what one of several cases of a parameter says. */
export type MessagePart = string | Inserted | Chosen;

/** A parameter as it is, or as the interface writes numbers (`less` is subtracted) or dates. */
export interface Inserted {
  parameter: string;
  as?: 'number' | 'date';
  less?: number;
}

/** One of several cases: by the plural of a number (`=0` for exactly that one), by its ordinal, or by a word. */
export interface Chosen {
  parameter: string;
  by: 'plural' | 'selectordinal' | 'select';
  less?: number;
  cases: Readonly<Record<string, readonly MessagePart[]>>;
}

/** The messages that the editors have worded themselves, by their paths in the catalogue. */
export type OwnWording = Readonly<Record<string, readonly MessagePart[]>>;
