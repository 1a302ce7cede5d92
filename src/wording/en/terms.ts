import type { Kind } from '../../model/schemas/claim.ts';
import type { EntityKind } from '../../model/schemas/entity.ts';

/** The words that the site is built on. */
export const terms = {
  meanings: {
    article: 'An article is a source document, reproduced word for word.',
    claim: 'A claim is one fact or one judgement, put in our words and tied to the article’s.',
    quote:
      'A quote is the article’s own words that carry a claim: one span of its text, or several where something stands between them.',
    origin: 'An origin is where a claim’s chain of sources ends: whoever its content really comes from.',
    voice: 'Claims with the same origin count as one voice, however many articles print them.',
    modality: 'Modality is how a claim’s content stands in its article, not how sure we are of it.',
  },
  kinds: {
    event: 'event',
    figure: 'figure',
    accusation: 'accusation',
    denial: 'denial',
    prediction: 'prediction',
    intent: 'plan or aim',
    assessment: 'assessment',
    legal: 'law',
    background: 'background',
  } satisfies Record<Kind, string>,
  /** A kind of entity: one, one within a line, and many. */
  entityKinds: {
    person: entityKind('Person', 'People'),
    organisation: entityKind('Organisation', 'Organisations'),
    publication: entityKind('Publication', 'Publications'),
    place: entityKind('Place', 'Places'),
    weapon: entityKind('Weapon', 'Weapons'),
    law: entityKind('Law', 'Law'),
    operation: entityKind('Operation', 'Operations'),
  } satisfies Record<EntityKind, object>,
};

function entityKind(one: string, many: string) {
  return { one, inline: one.toLowerCase(), many };
}
