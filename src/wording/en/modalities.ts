import type { Modality } from '../../model/schemas/claim.ts';

/** How a claim stands in its article: alone, within a line, and what that means. */
export const modalities = {
  asserted: modality('Asserted', 'stated as fact, by the article or by someone it passes on as fact'),
  alleged: modality('Alleged', 'an accusation or a contested statement, left to whoever makes it'),
  denied: modality('Denied', 'its speaker rejects it'),
  predicted: modality('Predicted', 'expected of the future'),
  considered: modality('Considered', 'an option, a condition, a possibility or an intention'),
  opinion: modality('Opinion', 'a judgement'),
} satisfies Record<Modality, object>;

function modality(name: string, meaning: string) {
  return { name, inline: name.toLowerCase(), meaning };
}
