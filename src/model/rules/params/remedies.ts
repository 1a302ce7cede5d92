import type { None } from '../../said.ts';

/** What the remedies say that they do: the parameters of each message, by its key. */
export interface RemedyParams {
  call: { given: string; name: string };
  write: { given: string; word: string };
  name: { given: string; near: string };
  quoteAsPrinted: None;
  listInOrder: None;
  removeOccurrence: None;
  meanPlace: { place: number; places: number };
  acceptNoLonger: { rule: string };
}
