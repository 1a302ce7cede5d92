import type { Entry } from '../../story/entries.ts';
import { hiddenSpans, isTelling, quotedWords } from '../../story/join/hiddenWords.ts';
import { articleOf } from '../../story/ids.ts';
import type { Said } from '../../said.ts';
import type { MistakeParams } from '../params/mistakes.ts';
import type { Place, Problem, Raise } from '../problems.ts';
import { defineRule, type Context } from '../rule.ts';

export const removedHidden = defineRule('removed-hidden', {
  proves: 'Nothing that the site shows repeats the words of a claim, or the title of an article, that was removed.',
  check(context, problem) {
    return [...overlapping(context, problem), ...repeating(context, problem)];
  },
});

/** The claims whose quotes have words in common with those that are hidden in their article. */
function overlapping({ entries, texts, quotes }: Context, problem: Raise<'removed-hidden'>): Problem[] {
  const removed = entries.claims.filter(isRemoved);
  return entries.claims.flatMap(({ file, slug, data }) => {
    const [spans, text] = [quotes.get(file), texts.get(articleOf(slug))];
    if (data.status === 'removed' || !Array.isArray(spans) || !text || removed.length === 0) return [];
    const culprit = removed.find((claim) =>
      hiddenSpans(text, articleOf(slug), [claim]).some((hidden) =>
        spans.some(({ start, end }) => start < hidden.end && end > hidden.start),
      ),
    );
    return culprit === undefined
      ? []
      : [problem({ file, at: { keys: ['quote'] } }, 'quoted', { removed: culprit.data.id, claim: data.id })];
  });
}

/** The entries in which our own words repeat what was removed. */
function repeating({ entries }: Context, problem: Raise<'removed-hidden'>): Problem[] {
  const { story, articles, claims, entities, events, questions } = entries;
  const gone: Said<Pick<MistakeParams['removed-hidden'], 'claim' | 'title'>>[] = [
    ...claims
      .filter(isRemoved)
      .flatMap(({ data }) =>
        [data.statement, ...quotedWords(data), ...data.history.flatMap(({ statement = [] }) => statement)].map(
          (words) => ({ key: 'claim' as const, params: { id: data.id, words } }),
        ),
      ),
    ...articles
      .filter(isRemoved)
      .map(({ slug, data }) => ({ key: 'title' as const, params: { article: slug, words: data.title } })),
  ].filter(({ params }) => isTelling(params.words));
  if (gone.length === 0) return [];
  const shown = [story, ...articles, ...claims, ...entities, ...events, ...questions].filter(
    (entry) => !isRemoved(entry),
  );
  return shown.flatMap((entry) =>
    textsOf(entry).flatMap(({ at, text }) => {
      const repeated = gone.find(({ params }) => folded(text).includes(folded(params.words)));
      return repeated === undefined ? [] : [problem({ file: entry.file, at }, repeated.key, repeated.params)];
    }),
  );
}

function isRemoved({ data }: Entry<object>): boolean {
  return 'status' in data && data.status === 'removed';
}

/** Every text of an entry that the site shows. The words of an article are hidden by themselves, so its text is none of them. */
function textsOf({ slug, file, data, body }: Entry<object>): { at: Place; text: string }[] {
  const values = textsIn(data, []).map(({ keys, text }) => ({ at: { keys }, text }));
  return file === `articles/${slug}/article.md` ? values : [...values, { at: { body: 0 }, text: plain(body) }];
}

function textsIn(value: unknown, keys: (string | number)[]): { keys: (string | number)[]; text: string }[] {
  if (typeof value === 'string') return [{ keys, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...keys, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Markdown without its links and its marks of emphasis. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[*_`]/g, '');
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
