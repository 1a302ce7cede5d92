import type { PlainText, Span } from '../../text/text.ts';
import { searchWords } from '../../terms/terms.ts';
import { defineRule } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';
import { sharedVoices } from './voices.ts';

export const speakerNear = defineRule('speaker-near', {
  proves:
    'A named speaker is named near the quote, in its paragraph or the one before: in full, or by the last word of a name that stands in full elsewhere; an outlet anywhere in the text.',
  byArticle: true,
  check({ entries, texts, quotes }, problem) {
    const voices = sharedVoices(entries.entities);
    const outlets = new Set(entries.entities.filter(({ data }) => data.kind === 'publication').map(({ slug }) => slug));
    const paragraphs = new Map([...texts].map(([slug, text]) => [slug, paragraphsOf(text)]));
    return entries.claims.flatMap(({ file, slug, data }) => {
      const all = paragraphs.get(articleOf(slug)) ?? [];
      const spans = quotes.get(file);
      if (data.status !== 'active' || !Array.isArray(spans)) return [];
      const near = passage(all, spans);
      return data.attribution.flatMap(({ label, entity = '', named }, index) => {
        if (!named) return [];
        const names = [label, ...voices.names(entity)].map(phrase);
        const heard = outlets.has(entity) ? all : near;
        const goesOn = (): boolean =>
          lastNames(label).some((name) => isIn(phrase(name), heard)) && isIn(phrase(label), all);
        return names.some((name) => isIn(name, heard)) || goesOn()
          ? []
          : [problem({ file, at: { keys: ['attribution', index, 'label'] } }, 'far', { label })];
      });
    });
  },
});

function isIn(name: string, paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.some(({ words }) => words.includes(name));
}

/** By its last word goes on whoever was named in full: “Ada Lund” as “Lund”. */
function lastNames(label: string): string[] {
  return /\s(\p{Lu}\S+)$/u.exec(label)?.slice(1) ?? [];
}

/** A paragraph and its words, with a space around each. */
type Paragraph = Span & { words: string };

function paragraphsOf({ text, blocks }: PlainText): Paragraph[] {
  return blocks
    .filter(({ heading }) => !heading)
    .map(({ start, end }) => ({ start, end, words: phrase(text.slice(start, end)) }));
}

/** Words as they compare whatever their case, accents and marks, with a space around each. */
function phrase(text: string): string {
  return ` ${searchWords(text, 'und')
    .flatMap(({ terms }) => terms)
    .join(' ')} `;
}

/** The paragraphs of a quote and the one before. */
function passage(all: readonly Paragraph[], spans: readonly Span[]): Paragraph[] {
  const [from = 0, to = 0] = [spans[0]?.start, spans.at(-1)?.end];
  const first = all.findIndex(({ end }) => end > from);
  return all.filter(({ start }, index) => index >= first - 1 && start < to);
}
