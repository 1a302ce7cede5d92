import { stringify } from 'yaml';
import type { FoundWords } from '../model/findWords.ts';
import { GENRES, RELAY_KINDS } from '../model/schemas/article.ts';
import { KINDS, MODALITIES } from '../model/schemas/claim.ts';
import { ENTITY_KINDS } from '../model/schemas/entity.ts';

/** A key of front matter: its value, if it has one yet, and what an editor is to know of it. */
type Line = readonly [key: string, hint: string, value?: unknown];

const COMMENT_COLUMN = 38;

/** The text of a new article, entity, event or question: what is required stands empty, what may be added is commented out. */
export const skeletons = {
  article: skeleton([
    ['title', 'as printed; where none is printed, yours, with titleSupplied: true'],
    ['publisher', 'the entity that printed it, or unknown'],
    ['# byline', 'the author line as printed'],
    ['published', 'the day of publication'],
    ['  date', 'EDTF: a day, a month, a year, or an interval; ~ means about, .. means open'],
    ['  basis', 'stated or inferred'],
    ['  because', 'how the date was found'],
    ['language', 'such as en or pt-BR'],
    ['genre', GENRES.join(', ')],
    ['# relays', 'the outlets whose reporting it passes on'],
    ['#   - origin', 'the entity whose reporting it is'],
    ['#     how', RELAY_KINDS.join(', ')],
    ['# url', 'where the document stands'],
    ['rights', 'who holds the rights in the text, and why it is shown'],
    ['# removed', 'the furniture taken out of the text, each piece as “  - words”'],
  ]),
  entity: skeleton([
    ['name', 'the name that the site uses'],
    ['kind', ENTITY_KINDS.join(', ')],
    ['aliases', 'the other names, as they occur in the texts, each as “  - name”', []],
    ['# role', 'what it is, in a few words'],
    ['# memberOf', 'the entity for which it speaks, so that both count as one voice'],
    ['# linkMentions', 'false where its names also mean something else', false],
  ]),
  event: skeleton([
    ['title', 'what happened, as a headline in our own words'],
    ['date', 'when, in EDTF'],
    ['# place', 'the entity where it happened'],
    ['participants', 'the entities that took part, each as “  - slug”', []],
  ]),
  question: skeleton([
    ['question', 'the question, ending in a question mark'],
    ['type', 'quantity or position'],
    ['# unit', 'what a quantity counts, in the plural'],
    ['# cumulative', 'true for a running total', true],
    ['# positions', 'the positions that answers take, two or more'],
    ['#   - id', 'such as yes'],
    ['#     label', 'what a reader reads'],
  ]),
} as const;

/** The text of a new claim: its id and its quote are given, the rest is the editor's to write. */
export function claimSkeleton(id: string, { quote, occurrence }: FoundWords, published: string): string {
  return skeleton([
    ['id', 'never changed or used again', id],
    ['statement', 'our own neutral words: one fact, readable alone, no more than the quote says'],
    ['quote', '', quote],
    ...(occurrence === undefined ? [] : [['occurrence', 'which one is meant', occurrence] as const]),
    ['kind', KINDS.join(', ')],
    ['modality', MODALITIES.join(', ')],
    ['# attribution', 'from the article outward; leave out where it speaks in its own voice'],
    ['#   - label', 'the name, or how the article describes an unnamed source'],
    ['#     entity', 'the entity, where there is one'],
    ['#     named', 'whether the article names it', true],
    ['#     mode', 'direct, where its words stand in quotation marks, or paraphrase'],
    ['origin', 'where the chain ends: an entity, or unknown'],
    ['# happened', 'when it happened or is to happen, in EDTF'],
    ['# said', 'when its speaker said it'],
    ['# asOf', 'the day on which a figure or a standing state holds', published],
    ['about', 'the entities under which a reader looks for it, each as “  - slug”', []],
    ['# event', 'the event that it tells'],
    ['# answers', 'a position, or a value with exactly, atLeast, moreThan, about or atMost'],
    ['#   - question', 'the question that it answers'],
    ['#     position', 'one of the question’s positions'],
  ]);
}

function skeleton(lines: readonly Line[]): string {
  return `---\n${lines.map(written).join('')}---\n`;
}

function written([key, hint, value]: Line): string {
  const [first = '', ...rest] = value === undefined ? [`${key}:`] : `${key}: ${inYaml(value)}`.split('\n');
  const comment = hint === '' ? '' : `${first.length < COMMENT_COLUMN ? '' : ' '}# ${hint}`;
  return [`${comment === '' ? first : first.padEnd(COMMENT_COLUMN)}${comment}`, ...rest].join('\n') + '\n';
}

function inYaml(value: unknown): string {
  if (Array.isArray(value) && value.length > 0)
    return `\n${stringify(value, { lineWidth: 0 }).trimEnd().replace(/^/gm, '  ')}`;
  return stringify(value, { lineWidth: 0 }).trimEnd();
}
