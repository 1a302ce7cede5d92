import type { FoundWords } from '../../../model/text/quotes/findWords.ts';
import type { SourceGuess } from '../../../model/suggest/source.ts';
import { KINDS, MODALITIES, type ClaimData, type Kind, type Modality } from '../../../model/schemas/claim.ts';
import { ENTITY_KINDS } from '../../../model/schemas/entity.ts';
import { skeleton, type Line } from './skeleton.ts';

/** What is known of a new claim before its editor writes it. */
export interface ClaimStart extends FoundWords, SourceGuess {
  id: string;
  about: string[];
  published: string;
  /** Guesses that are written as comments, for the editor to take. */
  statement: string | undefined;
  kind: Kind | undefined;
  modality: Modality | undefined;
  happened: string | undefined;
  said: string | undefined;
  event: string | undefined;
  answer: ClaimData['answers'][number] | undefined;
  /** The claim of another article that comes nearest. */
  near: Pick<ClaimData, 'id' | 'statement'> | undefined;
}

/** The text of a new claim: its id and its quote are given, its source is a guess, the rest is the editor's to write. */
export function claimSkeleton(start: ClaimStart): string {
  const { id, quote, occurrence, attribution, origin, about, published } = start;
  return skeleton([
    ['id', 'never changed or used again', id],
    ['statement', 'our own neutral words: one fact, readable alone, no more than the quote says'],
    ...(start.statement === undefined ? [] : [`a first draft: ${start.statement}`]),
    ['quote', '', quote],
    ...(occurrence === undefined ? [] : [['occurrence', 'which one is meant', occurrence] as const]),
    ['kind', orElse(start.kind, KINDS)],
    ['modality', orElse(start.modality, MODALITIES)],
    ...attributionLines(attribution),
    [
      'origin',
      origin === undefined
        ? 'where the chain ends: an entity, or unknown'
        : 'a guess: where the chain ends, an entity or unknown',
      origin,
    ],
    ['# happened', 'when it happened or is to happen, in EDTF', start.happened],
    ['# said', 'when its speaker said it', start.said],
    ['# asOf', 'the day on which a figure or a standing state holds', published],
    [
      'about',
      about.length === 0
        ? 'the entities under which a reader looks for it, each as “  - slug”'
        : 'a guess: the entities under which a reader looks for it',
      about,
    ],
    ['# event', 'the event that it tells', start.event],
    ...answerLines(start.answer),
    ...(start.near ? [`who else says something like it: ${start.near.id}, “${start.near.statement}”`] : []),
  ]);
}

/** The values that a field can have, after the one that seems likeliest. */
function orElse(likely: string | undefined, values: readonly string[]): string {
  const all = values.join(', ');
  return likely === undefined ? all : `${likely}? One of ${all}`;
}

function answerLines(answer: ClaimStart['answer']): Line[] {
  const [bound] = Object.entries(answer?.value ?? {});
  return [
    ['# answers', 'a position, or a value with exactly, atLeast, moreThan, about or atMost'],
    ['#   - question', 'the question that it answers', answer?.question],
    ...(bound
      ? ([
          ['#     value', ''],
          [`#       ${bound[0]}`, 'the number that it gives', bound[1]],
        ] as const)
      : [['#     position', 'one of the question’s positions', answer?.position] as const]),
  ];
}

function attributionLines(attribution: SourceGuess['attribution']): Line[] {
  if (attribution.length > 0)
    return [
      ['attribution', 'a guess: from the article outward; remove it where the article speaks itself', attribution],
    ];
  return [
    ['# attribution', 'from the article outward; leave out where it speaks in its own voice'],
    ['#   - label', 'the name, or how the article describes an unnamed source'],
    ['#     entity', 'the entity, where there is one'],
    ['#     named', 'whether the article names it', true],
    ['#     mode', 'direct, where its words stand in quotation marks, or paraphrase'],
  ];
}

/** The text of a new entity. */
export function entitySkeleton({ name, kind, aliases }: { name?: string; kind?: string; aliases: string[] }): string {
  return skeleton([
    ['name', 'the name that the site uses', name],
    ['kind', ENTITY_KINDS.join(', '), kind],
    [
      'aliases',
      aliases.length === 0
        ? 'the other names, as they occur in the texts, each as “  - name”'
        : 'as they occur in the texts; add what else it is called there',
      aliases,
    ],
    ['# role', 'what it is, in a few words'],
    ['# memberOf', 'the entity for which it speaks, so that both count as one voice'],
    ['# linkMentions', 'false where its names also mean something else', false],
  ]);
}

/** The text of a new event. */
export function eventSkeleton({
  title,
  date,
  place,
  participants,
}: {
  title?: string;
  date?: string;
  place?: string;
  participants: string[];
}): string {
  return skeleton([
    ['title', 'what happened, as a headline in our own words', title],
    ['date', 'when, in EDTF: a day, a month, or an interval; ~ means about, .. means open', date],
    [place === undefined ? '# place' : 'place', 'the entity where it happened', place],
    ['participants', 'the entities that took part, each as “  - slug”', participants],
  ]);
}

/** The text of a new question; which keys it needs depends on its type. */
export function questionSkeleton({
  question,
  type,
  unit,
}: {
  question?: string;
  type?: string;
  unit?: string;
}): string {
  const positions = type === 'position';
  const quantity = type === 'quantity';
  const off = positions ? '' : '# ';
  return skeleton([
    ['question', 'the question, ending in a question mark', question],
    ['type', 'quantity or position', type],
    ...(positions
      ? []
      : ([
          [quantity ? 'unit' : '# unit', 'what a quantity counts, in the plural', unit],
          ['# cumulative', 'true for a running total', true],
        ] as const)),
    ...(quantity
      ? []
      : ([
          [`${off}positions`, 'the positions that answers take; each needs a claim that takes it'],
          [`${off}  - id`, 'such as yes'],
          [`${off}    label`, 'what a reader reads'],
          [`${off}  - id`, 'such as no'],
          [`${off}    label`, ''],
        ] as const)),
  ]);
}
