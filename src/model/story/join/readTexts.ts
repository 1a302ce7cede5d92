import { keepNothing } from '../../keeper.ts';
import { mentionFinder, type KeyedName } from '../../text/mentions.ts';
import type { KeyedSpan } from '../../text/segments.ts';
import { sentences } from '../../text/sentences.ts';
import type { PlainText, Span } from '../../text/text.ts';
import type { Entries } from '../entries.ts';

/** What an article's text holds, whatever its claims are: its sentences, and where it names entities, by their slugs. */
export interface ReadText {
  sentences: Span[];
  mentions: KeyedSpan<string>[];
}

/** What their texts hold, by the slugs of articles. */
export type ReadTexts = ReadonlyMap<string, ReadText>;

interface Named {
  slug: string;
  name: string;
  aliases: readonly string[];
}

interface Given {
  text: PlainText;
  language: string;
}

/** Reads the texts of some articles. What is found may be kept: it depends on a text, its language and the names alone. */
export function readTexts(
  { articles, entities }: Pick<Entries, 'articles' | 'entities'>,
  texts: ReadonlyMap<string, PlainText>,
  keep = keepNothing,
): ReadTexts {
  const named = entities.map(({ slug, data: { name, aliases } }) => ({ slug, name, aliases }));
  const names = namesOf(named.sort((a, b) => (a.slug < b.slug ? -1 : 1)));
  const mentionsIn = mentionFinder(names);
  const read = keep(['texts', names], ({ text, language }: Given): ReadText => ({
    sentences: sentences(text, language),
    mentions: mentionsIn(text),
  }));
  return new Map(
    articles.flatMap(({ slug, data: { language } }) => {
      const text = texts.get(slug);
      return text ? [[slug, read({ text, language })] as const] : [];
    }),
  );
}

/** Every name of some entities, as texts may use it. */
export function namesOf(entities: readonly Named[]): KeyedName<string>[] {
  return entities.flatMap(({ slug, name, aliases }) => [name, ...aliases].map((each) => ({ name: each, key: slug })));
}
