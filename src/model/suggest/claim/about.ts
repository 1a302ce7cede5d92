import type { Span } from '../../text/text.ts';
import { findMentions } from '../../text/mentions.ts';
import { languageWords } from '../languages.ts';
import { namesOf, type KnownEntity } from '../names.ts';
import { sentenceAt, type SourceGuess } from '../source.ts';
import { isWithinName } from '../speech/persons.ts';
import type { Proposals } from './proposal.ts';
import { extentOf, type Selection } from './selection.ts';

/** Whom a claim is about: those whom its words name, or else those whom its sentence names beside the sources. */
export function proposeAbout(
  selection: Selection,
  { attribution }: SourceGuess,
  entities: readonly KnownEntity[],
): Proposals<string> {
  const { text, article } = selection;
  const { language } = article.data;
  const words = languageWords(language)?.speech;
  const mentions = findMentions(text, namesOf(entities)).filter(
    ({ start, key }) => !words || !isWithinName(text.text, start, key, words),
  );
  const namedIn = ({ start, end }: Span): string[] =>
    mentions.filter((mention) => mention.start >= start && mention.end <= end).map(({ key }) => key.slug);
  const extent = extentOf(selection);
  const quoted = namedIn(extent);
  const sources = attribution.map(({ entity }) => entity);
  const around = namedIn(sentenceAt(text, extent, language)).filter((entity) => !sources.includes(entity));
  const about = quoted.length > 0 ? quoted : around;
  return [...new Set(about)].map((value) => ({ value, chance: 0.6 }));
}
