import type { DeskArticle, DeskClaim } from './deskArticle.ts';
import type { Fields, PageDraft } from './messages.ts';
import type { Proposed } from './proposed.ts';
import type { ClaimData } from '../schemas/claim.ts';

export type Link = ClaimData['attribution'][number];
export type Answer = ClaimData['answers'][number];
export type Relation = ClaimData['relations'][number];

/** A claim as its editor fills it in: text stands empty where nothing is said. */
export interface ClaimForm {
  statement: string;
  kind: string;
  modality: string;
  attribution: Link[];
  origin: string;
  happened: string;
  said: string;
  asOf: string;
  about: string[];
  event: string;
  answers: Answer[];
  relations: Relation[];
  note: string;
  because: string;
}

/** A new page that the claim names, before it is saved. */
export type PendingPage = PageDraft & { slug: string };

/** The form of a new claim, each field with the likeliest value. */
export function proposedForm(words: string, proposed: Proposed): ClaimForm {
  const answers = proposed.answers
    .slice(0, 1)
    .filter(({ likely }) => likely)
    .map(({ value }) => value);
  return {
    statement: proposed.statements[0] ?? asSentence(words),
    kind: proposed.kind[0]?.value ?? '',
    modality: proposed.modality[0]?.value ?? '',
    attribution: proposed.attribution[0]?.value ?? [],
    origin: proposed.origin[0]?.value ?? '',
    happened: proposed.happened[0]?.value ?? '',
    said: proposed.said[0]?.value ?? '',
    asOf: proposed.asOf.slice(0, 1).find(({ likely }) => likely)?.value ?? asOfFigures(answers, proposed),
    about: proposed.about.filter(({ likely }) => likely).map(({ value }) => value),
    event: proposed.event.slice(0, 1).find(({ likely }) => likely)?.value ?? '',
    answers,
    relations: [],
    note: '',
    because: '',
  };
}

/** The likeliest day as of which figures among some answers hold, since a figure needs one; empty where there is none. */
export function asOfFigures(answers: readonly Answer[], proposed: Pick<Proposed, 'asOf'> | undefined): string {
  return answers.some(({ value }) => value !== undefined) ? (proposed?.asOf[0]?.value ?? '') : '';
}

/** The form of a claim that is there. */
export function formOf({ data, note }: DeskClaim): ClaimForm {
  const { statement, kind, modality, attribution, origin, about, answers, relations } = data;
  const { happened = '', said = '', asOf = '', event = '' } = data;
  return {
    ...{ statement, kind, modality, attribution, origin, about, answers, relations },
    ...{ happened, said, asOf, event, note, because: '' },
  };
}

/** The front matter that a form stands for; null where a field is empty. */
export function fieldsOf(form: ClaimForm): Fields {
  const given = Object.entries<string | readonly unknown[]>({ ...form })
    .filter(([key]) => key !== 'note' && key !== 'because')
    .map(([key, value]) => [key, typeof value === 'string' ? value.trim() : value] as const)
    .map(([key, value]) => [key, value.length === 0 ? null : value] as const);
  return JSON.parse(JSON.stringify(Object.fromEntries(given))) as Fields;
}

/** Words with a capital at the beginning and a full stop at the end. */
export function asSentence(words: string): string {
  const text = words.trim().replace(/[,;:–—-]+$/, '');
  const capital = text.replace(/^[^\p{L}\p{N}]*\p{Ll}/u, (start) => start.toUpperCase());
  return /[.!?…]["'”’»]?$/.test(capital) || capital === '' ? capital : `${capital}.`;
}

/** A first answer to a question, for its editor to correct: its first position, or a number. */
export function answerTo(question: DeskArticle['questions'][number]): Answer {
  const [position] = question.positions;
  return question.type === 'quantity' || !position
    ? { question: question.slug, value: { exactly: 0 } }
    : { question: question.slug, position: position.id };
}

/**
 * Of the new pages those that a form names, since only they are saved with its claim. A new question has the positions that
 * the claim takes, because the check wants a claim for each.
 */
export function pagesNamed(pages: readonly PendingPage[], form: ClaimForm): PendingPage[] {
  const { about, origin, event, attribution, answers } = form;
  const named = {
    entities: [...about, origin, ...attribution.map(({ entity }) => entity)],
    events: [event],
    questions: answers.map(({ question }) => question),
  };
  return pages
    .filter(({ collection, slug }) => named[collection].includes(slug))
    .map((page) => {
      const { positions } = page.fields;
      if (page.collection !== 'questions' || !Array.isArray(positions)) return page;
      const taken = answers.filter(({ question }) => question === page.slug).map(({ position }) => position);
      const kept = (positions as { id: string }[]).filter(({ id }) => taken.includes(id));
      return { ...page, fields: { ...page.fields, positions: kept } };
    });
}

/** The form with its speakers of a name tied to the entity of that name. */
export function speakersTied(form: ClaimForm, name: string, entity: string): ClaimForm {
  const isOf = ({ label, named }: Link): boolean => named && label.toLowerCase().endsWith(name.toLowerCase());
  return {
    ...form,
    attribution: form.attribution.map((link) => (link.entity === undefined && isOf(link) ? { ...link, entity } : link)),
  };
}
