import type { Said } from '../../model/suggest/given/given.ts';
import type { ArticleFields } from '../../files/write/new/articleFields.ts';
import type { ArticleDraft } from '../../files/write/new/articleDraft.ts';
import { measure } from '../../files/write/new/newArticle.ts';
import { count } from '../../wording/en/forms.ts';

/** A removed piece that is longer than this may be text. */
const LONG = 160;

/** What a document told, for the editor to look over. */
export function findings(draft: ArticleDraft): string {
  const { printed, stated, evidence, relays, removed, named, notes, languageGuess, genreSaid, rightsSaid, fields } =
    draft;
  const { paragraphs, sentences } = measure(draft);
  const long = removed.filter((piece) => piece.length > LONG);
  const lines: [label: string, found: string][] = [
    ['Text', `${count(paragraphs, 'paragraph')}, ${count(sentences, 'sentence')}`],
    ...notes.map((note): [string, string] => ['Note', note]),
    ['Title', printed.title ?? ''],
    ...(languageGuess === undefined
      ? []
      : [['Language', `${fields.language ?? ''}, ${languageGuess}`] as [string, string]]),
    ['Day', stated ? `${stated.day}. ${stated.because}` : some(evidence.flatMap(({ words }) => words.map(quoted)))],
    ...told('Genre', genreSaid),
    ...told('Rights', rightsSaid),
    ['Taken out', count(removed.length, 'piece')],
    ...long.map((piece): [string, string] => ['  text?', piece]),
    ['Relays', some(relays.map(({ entity, name }) => entity ?? `${name} (no entity)`))],
    ['Entities', some(named.known.map(([slug, times]) => `${slug} (${times})`))],
    ['New names', some(named.unknown.map(({ name, count: times }) => `${name} (${times})`))],
  ];
  return lines.map(([label, found]) => `${label.padEnd(11)}${found === '' ? 'none found' : found}`).join('\n');
}

function told(label: string, said: Said | undefined): [string, string][] {
  return said ? [[label, `${said.value}. ${said.because}`]] : [];
}

/** The sentences that tell of the day, where the document does not state it. */
export function dayReport({ stated, evidence }: ArticleDraft): string {
  if (stated) return '';
  return evidence.map(({ words, sentence }) => `  ${words.map(quoted).join(', ')}: ${sentence}\n`).join('');
}

/** What to do once the file of an article is written. */
export function nextSteps(fields: ArticleFields): string {
  const open = (['title', 'published', 'because', 'genre', 'rights'] as const).filter(
    (key) => fields[key] === undefined,
  );
  const fill = open.length > 0 ? `, fill in ${open.join(', ')}` : '';
  return [
    `Next: read the file${fill}, and see that nothing under “removed” belongs to the text.`,
    '      npm run check  names what is still wrong',
    `      npm run new -- claim ${fields.slug ?? ''}  steps through its sentences`,
  ].join('\n');
}

function some(items: readonly string[], most = 12): string {
  return `${items.slice(0, most).join(', ')}${items.length > most ? ' …' : ''}`;
}

function quoted(words: string): string {
  return `“${words}”`;
}
