import type { ClaimData } from '../schemas/claim.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { Entries } from '../story/entries.ts';
import type { PlainText, Span } from '../text/text.ts';

/** A claim of the article that is edited. */
export interface DeskClaim {
  file: string;
  /** Of its file as it was read. */
  digest: string;
  data: ClaimData;
  note: string;
  /** Where its words stand; empty where the article does not have them. */
  spans: Span[];
  /** Whether its id was published, so that it stays for good. */
  published: boolean;
}

/** What a claim may name: an entity, an event or a question. */
export interface Named {
  slug: string;
  name: string;
}

/** An article while it is edited: its whole text, its claims, and what these can name. */
export interface DeskArticle {
  slug: string;
  title: string;
  language: string;
  /** The day of printing, in EDTF. */
  published: string;
  publisher: string;
  digest: string;
  text: PlainText;
  claims: DeskClaim[];
  /** The sentences that carry no claim. */
  bare: Span[];
  /** How many sentences there are. */
  sentences: number;
  entities: (Named & Pick<EntityData, 'kind'>)[];
  events: (Named & { date: string })[];
  questions: (Named & Pick<QuestionData, 'type' | 'positions'> & { unit?: string })[];
}

/** Questions as claims can name them. */
export function deskQuestions(questions: Entries['questions']): DeskArticle['questions'] {
  return questions.map(({ slug, data: { question, type, unit, positions } }) => ({
    ...{ slug, name: question, type, positions },
    ...(unit !== undefined && { unit }),
  }));
}
