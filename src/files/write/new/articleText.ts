import { GENRES, RELAY_KINDS } from '../../../model/schemas/article.ts';
import type { Said } from '../../../model/suggest/given/given.ts';
import type { ArticleFields } from './articleFields.ts';
import type { ArticleDraft } from './articleDraft.ts';
import { skeleton, type Line } from './skeleton.ts';

/** How many sentences that tell of the day are listed: no editor reads more. */
const MOST_SENTENCES = 12;

const RIGHTS = 'who holds the rights in the text, and why it is shown';

/** How many characters of a sentence to show before and after the words that tell something. */
const REACH = 80;

/** The text of a new article's file: its fields, of which every guess is marked as one, and the words of its document. */
export function articleText(draft: ArticleDraft, fields: ArticleFields): string {
  const { printed, removed, body } = draft;
  const isSupplied = fields.title !== printed.title || fields.title === undefined;
  return skeleton(
    [
      ['title', 'as printed; where none is printed, yours', fields.title],
      ...(isSupplied
        ? [
            [
              body === '' ? '# titleSupplied' : 'titleSupplied',
              'true where the document prints no title',
              true,
            ] as const,
          ]
        : []),
      ['publisher', publisherHint(draft), fields.publisher],
      ...optional('byline', 'the author line as printed', fields.byline),
      ...publishedLines(draft, fields),
      ['language', languageHint(draft), fields.language],
      ['genre', hintOf(GENRES.join(', '), draft.genreSaid, fields.genre), fields.genre],
      ...relayLines(draft),
      ...optional('url', 'where the document stands', fields.url),
      ['# display', 'where the whole text may not be shown', 'excerpts'],
      ['rights', hintOf(RIGHTS, draft.rightsSaid, fields.rights), fields.rights],
      ['removed', 'the furniture taken out; put back what belongs to the text', removed],
    ],
    body,
  );
}

function optional(key: string, hint: string, value: string | undefined): Line[] {
  return [[value === undefined ? `# ${key}` : key, hint, value]];
}

/** What a field is, and what tells its value, unless that is the editor's. */
function hintOf(hint: string, said: Said | undefined, value: string | undefined): string {
  return said && said.value === value ? `${hint}; ${said.because}` : hint;
}

function publisherHint({ printed: { site }, fields: { publisher } }: ArticleDraft): string {
  return site === undefined || publisher !== undefined
    ? 'the entity that printed it, or unknown'
    : `the page calls itself “${site}”; begin it with npm run new -- entity "${site}"`;
}

function languageHint({ languageGuess, fields: { language } }: ArticleDraft): string {
  return languageGuess === undefined || language === undefined
    ? 'such as en or pt-BR'
    : `${languageGuess}; such as en or pt-BR`;
}

function publishedLines({ stated, evidence }: ArticleDraft, { published, because }: ArticleFields): Line[] {
  const isStated = stated !== undefined && published === stated.day && !stated.isInferred;
  const told = evidence
    .slice(0, MOST_SENTENCES)
    .map(
      ({ words, sentence }) =>
        `    ${words.map((word) => `“${word}”`).join(', ')}: ${around(sentence, words[0] ?? '')}`,
    );
  return [
    ['published', 'the day of publication'],
    ['  date', 'EDTF: a day, a month, a year, or an interval; ~ means about, .. means open', published],
    ['  basis', 'stated or inferred', isStated ? 'stated' : 'inferred'],
    ['  because', 'how the date was found', because],
    ...(told.length === 0 ? [] : ['  What the text says of its day:', ...told]),
  ];
}

function relayLines({ relays }: ArticleDraft): Line[] {
  const known = relays.filter(({ entity }) => entity !== undefined);
  const unknown = relays.filter(({ entity }) => entity === undefined);
  const hint = 'the outlets whose reporting it passes on';
  const sentence = (one: ArticleDraft['relays'][number]): string =>
    `    ${one.name}: ${around(one.sentence, one.found)}`;
  return [
    ...(known.length === 0
      ? ([
          ['# relays', hint],
          ['#   - origin', 'the entity whose reporting it is'],
          ['#     how', RELAY_KINDS.join(', ')],
        ] as const)
      : ([
          [
            'relays',
            `guesses: ${hint}; how is ${RELAY_KINDS.join(', ')}`,
            known.map(({ entity, how }) => ({ origin: entity, how })),
          ],
          ...known.map(sentence),
        ] as const)),
    ...(unknown.length === 0 ? [] : ['  Perhaps also, though no entity has the name:', ...unknown.map(sentence)]),
  ];
}

/** A sentence; of a long one, only what stands around some words of it. */
function around(sentence: string, words: string): string {
  const at = Math.max(0, sentence.indexOf(words));
  const start = at < REACH ? 0 : sentence.indexOf(' ', at - REACH) + 1;
  const end = at + words.length + REACH;
  const cut = end < sentence.length ? sentence.lastIndexOf(' ', end) : sentence.length;
  return `${start > 0 ? '… ' : ''}${sentence.slice(start, cut)}${cut < sentence.length ? ' …' : ''}`;
}
