import { remembered } from '../../remembered.ts';
import { KINDS, MODALITIES, type ClaimData, type Kind, type Modality } from '../../schemas/claim.ts';
import type { Entries } from '../../story/entries.ts';
import { mentionFinder } from '../../text/mentions.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import type { KeyedSpan } from '../../text/segments.ts';
import type { PlainText } from '../../text/text.ts';
import { languageWords } from '../languages.ts';
import { lineText, namesOf, type KnownEntity } from '../names.ts';
import { isOutletName } from '../relays/outlets.ts';
import { isWithinName } from '../speech/persons.ts';
import { answerKey, type Answer } from './answers/answerKey.ts';
import { Asked } from './answers/asked.ts';
import type { Proposals } from './proposal.ts';
import { Ranking } from './near/ranking.ts';
import { learnSorting } from './sorts/sorting.ts';
import { traitsOf } from './sorts/traits.ts';
import { termsOf } from './near/terms.ts';

/** A claim that an editor has made, with the slug of its file. */
export type KnownClaim = Pick<Entries['claims'][number], 'slug' | 'data'>;

/** What of a story claims are proposed from. */
export type StoryRecords = Pick<Entries, 'entities' | 'events' | 'questions'> & { claims: readonly KnownClaim[] };

/** What tells the kind and the modality of a claim by its traits. */
interface Sorting {
  kind: (traits: readonly string[]) => Proposals<Kind>;
  modality: (traits: readonly string[]) => Proposals<Modality>;
}

const traitsIn = remembered(({ quote, attribution }: ClaimData) =>
  remembered((language: string) => ({
    others: traitsOf({ words: quoteText(quote), attribution, language }),
    outlets: traitsOf({ words: quoteText(quote), attribution, language, isOutlet: true }),
  })),
);

/** A story as claims are proposed from it: its records, found by their words. Claims are learnt as they are saved. */
export class KnownStory {
  readonly entities: readonly KnownEntity[];
  readonly events: StoryRecords['events'];
  readonly questions: StoryRecords['questions'];
  /** By id. */
  readonly claims = new Map<string, KnownClaim>();
  /** What each claim shows of its kind and modality, by its id. */
  readonly #traits = new Map<string, readonly string[]>();
  /** The standing claims by id, events and questions by slug, answers by `answerKey`, these also by their own words alone. */
  readonly found = {
    claims: new Ranking(),
    events: new Ranking(),
    questions: new Ranking(),
    answers: new Ranking(),
    labels: new Ranking(),
  };
  readonly asked = new Asked();
  /** How many claims are about each entity, how many name it in their quote, and how many of these are about it. */
  readonly experience = new Map<string, { about: number; named: number; taken: number }>();
  #sorting: Sorting | undefined;
  readonly #outlets: ReadonlySet<string>;
  /** That of the editors, a BCP 47 tag. */
  readonly language: string;
  readonly #mentionsIn: (text: PlainText) => KeyedSpan<KnownEntity>[];

  constructor({ entities, events, questions, claims }: StoryRecords, language: string) {
    this.language = language;
    this.entities = entities;
    this.events = events.filter(({ data }) => data.status === 'active');
    this.questions = questions.filter(({ data }) => data.status === 'active');
    this.#outlets = new Set(entities.filter(({ data }) => data.kind === 'publication').map(({ slug }) => slug));
    this.#mentionsIn = mentionFinder(namesOf(entities));
    for (const { slug, data } of this.events) this.found.events.add(slug, this.terms(`${data.title}; ${data.date}`));
    for (const question of this.questions) this.#learnQuestion(question);
    for (const claim of claims) this.learn(claim);
  }

  /** Takes in a claim that is new or was changed; one that no longer stands is forgotten. */
  learn(claim: KnownClaim): void {
    const { id, status, quote, statement } = claim.data;
    this.forget(id);
    if (status !== 'active') return;
    this.claims.set(id, claim);
    const { outlets, others } = traitsIn(claim.data)(this.language);
    this.#traits.set(id, this.isOutlet(claim.data.attribution.at(-1)) ? outlets : others);
    this.found.claims.add(id, this.terms(`${quoteText(quote)}; ${statement}`));
    this.#count(claim.data, 1);
  }

  /** Forgets a claim, if it is there. */
  forget(id: string): void {
    const known = this.claims.get(id);
    if (!known) return;
    this.claims.delete(id);
    this.#traits.delete(id);
    this.found.claims.remove(id);
    this.#count(known.data, -1);
  }

  /** How claims are sorted by kind and modality, as those that are known teach it. */
  sorting(): Sorting {
    if (this.#sorting) return this.#sorting;
    const examples = [...this.claims.keys()].toSorted().flatMap((id) => {
      const [claim, traits] = [this.claims.get(id), this.#traits.get(id)];
      return claim && traits ? [{ traits, kind: claim.data.kind, modality: claim.data.modality }] : [];
    });
    this.#sorting = {
      kind: learnSorting(
        KINDS,
        examples.map(({ traits, kind }) => ({ traits, sort: kind })),
      ),
      modality: learnSorting(
        MODALITIES,
        examples.map(({ traits, modality }) => ({ traits, sort: modality })),
      ),
    };
    return this.#sorting;
  }

  /** Whether a source is an outlet: a publication that is known, or one by its name. */
  isOutlet(source: ClaimData['attribution'][number] | undefined): boolean {
    if (!source?.named) return false;
    return source.entity === undefined ? isOutletName(source.label) : this.#outlets.has(source.entity);
  }

  /** Where a text names entities; “Lund” in “Kim Lund” is not Ada Lund. */
  mentionsIn(text: PlainText, language = this.language): KeyedSpan<KnownEntity>[] {
    const words = languageWords(language)?.speech;
    const mentions = this.#mentionsIn(text);
    return words ? mentions.filter(({ start, key }) => !isWithinName(text.text, start, key, words)) : mentions;
  }

  /** What a text is found by: its words, its numbers and whom it names. */
  terms(text: string, language = this.language): string[] {
    const named = this.mentionsIn(lineText(text), language).map(({ key }) => `@${key.slug}`);
    return [...termsOf(text, language), ...named];
  }

  #learnQuestion({ slug, data: { question, unit = '', type, positions } }: StoryRecords['questions'][number]): void {
    this.found.questions.add(slug, this.terms([question, unit, ...positions.map(({ label }) => label)].join('; ')));
    const answers: [Answer, string][] = positions.map(({ id, label }) => [{ question: slug, position: id }, label]);
    if (type === 'quantity') answers.push([{ question: slug }, unit]);
    for (const [answer, label] of answers) {
      this.found.answers.add(answerKey(answer), this.terms(`${question}; ${label}`));
      this.found.labels.add(answerKey(answer), this.terms(label));
    }
  }

  #count(claim: ClaimData, by: 1 | -1): void {
    const { about, quote } = claim;
    this.#sorting = undefined;
    this.asked.count(claim, by);
    const named = new Set(this.mentionsIn(lineText(quoteText(quote))).map(({ key }) => key.slug));
    for (const entity of new Set([...about, ...named])) {
      const known = this.experience.get(entity) ?? { about: 0, named: 0, taken: 0 };
      if (about.includes(entity)) known.about += by;
      if (named.has(entity)) known.named += by;
      if (about.includes(entity) && named.has(entity)) known.taken += by;
      this.experience.set(entity, known);
    }
  }
}
