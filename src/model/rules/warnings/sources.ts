import { dateRange } from '../../dates/dates.ts';
import { UNKNOWN } from '../../schemas/values.ts';
import { defineRule } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';
import { sharedVoices } from './voices.ts';

export const saidBeforePrint = defineRule('said-before-print', {
  proves: 'What a claim reports was said before its article was printed.',
  check({ entries }, problem) {
    const printed = new Map(entries.articles.map(({ slug, data }) => [slug, data.published.date]));
    return entries.claims.flatMap(({ file, slug, data }) => {
      const published = printed.get(articleOf(slug));
      if (data.said === undefined || published === undefined || data.status !== 'active') return [];
      if (dateRange(data.said).start <= dateRange(published).end) return [];
      return [problem({ file, at: { keys: ['said'] } }, 'late', { said: data.said, published })];
    });
  },
});

export const originInChain = defineRule('origin-in-chain', {
  proves: 'Where the source farthest out is named, the claim’s origin is that source, or one whose voice it shares.',
  check({ entries }, problem) {
    const voices = sharedVoices(entries.entities);
    return entries.claims.flatMap(({ file, data }) => {
      const end = data.attribution.at(-1);
      if (!end?.named || end.entity === undefined || data.status !== 'active') return [];
      if (data.origin !== UNKNOWN && voices.of(data.origin) === voices.of(end.entity)) return [];
      return [problem({ file, at: { keys: ['origin'] } }, 'other', { origin: data.origin, end: end.entity })];
    });
  },
});
