import type { FoundWords } from '../../../model/text/quotes/findWords.ts';
import type { SourceGuess } from '../../../model/suggest/source.ts';
import { KINDS, MODALITIES, type ClaimData, type Kind, type Modality } from '../../../model/schemas/claim.ts';
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
