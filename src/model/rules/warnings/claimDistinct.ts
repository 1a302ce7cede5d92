import { tally } from '../../tally.ts';
import { contentWords, sharedBy } from '../../text/contentWords.ts';
import type { Entries } from '../../story/entries.ts';
import { numbersIn } from '../../text/numbers.ts';
import type { Span } from '../../text/text.ts';
import { defineRule, type Context } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';

/** From this share of common words on, two statements look like one. */
const ALIKE = 0.8;

/** The same for claims whose quotes overlap: those that take one sentence apart have more words in common. */
const ALIKE_IN_ONE_SENTENCE = 0.9;

type Claim = Entries['claims'][number];

/** A claim, where its quote stands, and the words of its statement, rarest in its article first. */
interface ComparedClaim {
  claim: Claim;
  spans: readonly Span[];
  words: string[];
  set: ReadonlySet<string>;
}

export const claimDistinct = defineRule('claim-distinct', {
  proves: 'No two claims of an article have nearly the same statement.',
  byArticle: true,
  check({ entries, quotes }, problem) {
    const { language } = entries.story.data;
    const active = entries.claims.filter(
      ({ file, data }) => data.status === 'active' && Array.isArray(quotes.get(file)),
    );
    const found = [...Map.groupBy(active, ({ slug }) => articleOf(slug)).values()].flatMap((claims) =>
      likenessesIn(claims, pairsOf(read(claims, quotes), language)),
    );
    return found.map(({ claim, others }) =>
      problem({ file: claim.file, at: { keys: ['statement'] } }, 'alike', {
        others: others.map(({ data, file }) => ({ id: data.id, file })),
      }),
    );
  },
});

/**
 * What to warn of, one for each group of claims that are alike: the last of it, and all others. A claim whose likeness an
 * editor has accepted is told by itself, so that one more like it is not taken for accepted too.
 */
function likenessesIn(claims: readonly Claim[], pairs: readonly [Claim, Claim][]): { claim: Claim; others: Claim[] }[] {
  const judged = new Set(claims.filter(({ data }) => data.accepted.some(({ rule }) => rule === 'claim-distinct')));
  const open = pairs.filter((pair) => !pair.some((claim) => judged.has(claim)));
  const alikeTo = Map.groupBy(
    pairs.flatMap(([one, other]) => [
      { claim: one, other },
      { claim: other, other: one },
    ]),
    ({ claim }) => claim,
  );
  return [
    ...groupsOf(claims, open).flatMap((group) => {
      const claim = group.at(-1);
      return claim ? [{ claim, others: group.slice(0, -1) }] : [];
    }),
    ...[...alikeTo]
      .filter(([claim]) => judged.has(claim))
      .map(([claim, found]) => ({ claim, others: found.map(({ other }) => other) })),
  ];
}

/** The claims that are alike, one to the other or by way of a third, each group in the order of the claims. */
function groupsOf(claims: readonly Claim[], pairs: readonly [Claim, Claim][]): Claim[][] {
  const groups = new Map<Claim, Set<Claim>>();
  for (const [one, other] of pairs) {
    const [first, second] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])];
    const joined = first === second ? first : first.union(second);
    if (joined !== first) for (const claim of joined) groups.set(claim, joined);
  }
  const grouped = claims.filter((claim) => groups.has(claim));
  return [...Map.groupBy(grouped, (claim) => groups.get(claim)).values()];
}

function read(claims: readonly Claim[], quotes: Context['quotes']): ComparedClaim[] {
  const sets = claims.map(({ data }) => contentWords(data.statement));
  const frequency = tally(sets.flatMap((set) => [...set]));
  return claims.map((claim, index) => {
    const set = sets[index] ?? new Set();
    const words = [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    const found = quotes.get(claim.file);
    return { claim, spans: Array.isArray(found) ? found : [], words, set };
  });
}

/**
 * The pairs that are alike. Two such claims always share one of their rarest words, so only claims with such a word in
 * common are compared, however many an article has. This is known as prefix filtering.
 */
function pairsOf(compared: readonly ComparedClaim[], language: string): [Claim, Claim][] {
  const pairs: [Claim, Claim][] = [];
  const byRareWord = new Map<string, ComparedClaim[]>();
  for (const one of compared) {
    const rare = one.words.slice(0, one.words.length - Math.ceil(ALIKE * one.words.length) + 1);
    const near = new Set(rare.flatMap((word) => byRareWord.get(word) ?? []));
    for (const other of near) if (alike(other, one, language)) pairs.push([other.claim, one.claim]);
    for (const word of rare) {
      const others = byRareWord.get(word);
      if (others) others.push(one);
      else byRareWord.set(word, [one]);
    }
  }
  return pairs;
}

function alike(one: ComparedClaim, other: ComparedClaim, language: string): boolean {
  const shared = sharedBy(one.set, other.set);
  const alikeness = shared / (one.set.size + other.set.size - shared);
  if (shared === 0 || alikeness < ALIKE) return false;
  if (alikeness < ALIKE_IN_ONE_SENTENCE && overlap(one.spans, other.spans)) return false;
  const [first, second] = [one, other].map(({ claim }) => [...numbersIn(claim.data.statement, language)].join());
  return first === second;
}

function overlap(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((one) => others.some((other) => one.start < other.end && other.start < one.end));
}
