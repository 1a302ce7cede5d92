import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { madeUpCorpus } from '../../../scripts/bench/story/corpus.ts';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import { supportOf } from '../claims/independentVoices.ts';
import { sourcingOf } from '../claims/sourcing.ts';
import { answersTo } from '../questions/answers.ts';
import type { Corpus } from '../story/corpus.ts';
import { findingsOf, type Finding } from './findings.ts';

const ARTICLE = good['articles/port-fire/article.md'] ?? '';
const DEAD = good['articles/port-fire/claims/dead.md'] ?? '';
const REBUILD = good['articles/port-fire/claims/rebuild.md'] ?? '';
const OUT = good['articles/port-fire/claims/out.md'] ?? '';

async function load(files: Readonly<Record<string, string>>): Promise<Corpus> {
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

/** The harbour fire, told by a second article a month later with some claims of its own. */
async function retold(claims: Readonly<Record<string, string>>): Promise<Finding[]> {
  const own = Object.entries(claims).map(([name, text]) => [`articles/later/claims/${name}.md`, text]);
  const corpus = await load({
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/later/article.md': ARTICLE.replace('date: 2031-05-02', 'date: 2031-06-03'),
    ...(Object.fromEntries(own) as Record<string, string>),
  });
  return findingsOf(corpus, 9);
}

const of = <Type extends Finding['type']>(findings: Finding[], type: Type) =>
  findings.filter((finding): finding is Extract<Finding, { type: Type }> => finding.type === type);

describe('a position that one voice alone stands behind', () => {
  const again = REBUILD.replace('wxyz7890', 'efgh5678');

  test('is found where a second article prints it', async () => {
    const [found] = of(await retold({ rebuild: again }), 'one-voice');
    expect(found).toMatchObject({ articles: 2, position: { id: 'yes' }, voice: { slug: 'ada-lund' }, accuses: false });
    const [accused] = of(await retold({ rebuild: again.replace('kind: intent', 'kind: accusation') }), 'one-voice');
    expect(accused?.accuses).toBe(true);
  });

  test.each([
    ['in one article alone', {}],
    ['where a second voice says so', { rebuild: again.replace('origin: ada-lund', 'origin: wire') }],
    ['where nobody knows whose voice one is', { rebuild: again.replace('origin: ada-lund', 'origin: unknown') }],
  ])('is none %s', async (_, claims) => {
    expect(of(await retold(claims), 'one-voice')).toEqual([]);
  });
});

describe('a running total', () => {
  const later = DEAD.replace('abcd1234', 'efgh5678').replace('asOf: 2031-05-02', 'asOf: 2031-06-03');

  test('is found where two articles give different numbers', async () => {
    const [found] = of(await retold({ dead: later.replace('atLeast: 83', 'atLeast: 91') }), 'running-total');
    expect(found?.figures.map(({ value }) => value)).toEqual([{ atLeast: 83 }, { atLeast: 91 }]);
    expect(found).toMatchObject({ articles: 2, clashes: false });
  });

  test('clashes where a later number is lower', async () => {
    const [found] = of(await retold({ dead: later.replace('atLeast: 83', 'exactly: 40') }), 'running-total');
    expect(found?.clashes).toBe(true);
  });

  test('is none where the number stays', async () => {
    expect(of(await retold({ dead: later }), 'running-total')).toEqual([]);
  });
});

describe('opposite answers', () => {
  const denied = OUT.replace('mnop4567', 'efgh5678').replace('origin: daily-gull', 'origin: wire');
  const relation = (type: string): string =>
    denied.replace('---\n', `---\nrelations:\n  - { type: ${type}, claim: wxyz7890, because: It rejects it. }\n`);

  test('are found where one claim denies another from another voice, the earlier article first', async () => {
    const [found] = of(await retold({ out: relation('denies') }), 'opposed');
    expect(found?.sides.map(({ label }) => label)).toEqual(['It will', 'Nobody says']);
    expect(found?.sides.map(({ claim }) => claim.article.slug)).toEqual(['port-fire', 'later']);
  });

  test.each([
    ['the claims only differ', denied],
    ['one only adds to the other', relation('qualifies')],
    ['one voice says both', relation('denies').replace('origin: wire', 'origin: ada-lund')],
  ])('are none where %s', async (_, out) => {
    expect(of(await retold({ out }), 'opposed')).toEqual([]);
  });
});

describe('claims that rest on nobody', () => {
  test('are counted, and the article where most do is named', async () => {
    const unknown = DEAD.replace('abcd1234', 'efgh5678').replace('origin: daily-gull', 'origin: unknown');
    const [found] = of(await retold({ dead: unknown }), 'unsourced');
    expect(found).toMatchObject({ sourcing: 'unknown', claims: 1, of: 4, most: { claims: 1, of: 1 } });
    expect(found?.most?.article.slug).toBe('later');
  });

  test('name no article where there is but one, and are no finding where there are none', async () => {
    const alone = {
      ...good,
      'articles/port-fire/claims/dead.md': DEAD.replace('origin: daily-gull', 'origin: unknown'),
    };
    expect(of(findingsOf(await load(alone), 9), 'unsourced')).toMatchObject([{ claims: 1, of: 3, most: undefined }]);
    expect(findingsOf(await load(good), 9)).toEqual([]);
  });
});

describe('in any story', () => {
  let corpus: Corpus;
  beforeAll(async () => {
    corpus = await load(Object.fromEntries(madeUpCorpus(1000)));
  });

  test('each finding holds for the claims that it is of', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(9), fc.integer({ min: 1, max: 60 }), (articles, limit, strip) => {
        const kept = new Set(corpus.articles.slice(0, articles));
        const some = thinned(corpus, (claim, index) => kept.has(claim.article) && index % strip !== 0);
        const findings = findingsOf(some, limit);
        expect(findings.length).toBeLessThanOrEqual(limit);
        for (const finding of findings) expect(holds(finding, some)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('there is none in a story without claims', () => {
    expect(findingsOf({ questions: [], articles: [], activeClaims: [] }, 9)).toEqual([]);
    expect(findingsOf({ ...thinned(corpus, () => false), questions: [] }, 9)).toEqual([]);
  });
});

/** A corpus with some of its claims; its questions keep theirs. */
function thinned(corpus: Corpus, keep: (claim: Corpus['claims'][number], index: number) => boolean): Corpus {
  const claims = corpus.activeClaims.filter(keep);
  const left = new Set(claims);
  const articles = corpus.articles.map((article) => ({
    ...article,
    activeClaims: article.activeClaims.filter((claim) => left.has(claim)),
  }));
  return { ...corpus, activeClaims: claims, articles };
}

/** Checks a finding against the claims, without the code that has found it. */
function holds(finding: Finding, corpus: Corpus): boolean {
  switch (finding.type) {
    case 'one-voice': {
      const said = answersTo(finding.question).filter(({ position }) => position === finding.position.id);
      const { articles, voices, unknownIn } = supportOf(said.map(({ claim }) => claim));
      return (
        articles.length === finding.articles &&
        voices.length === 1 &&
        voices[0] === finding.voice &&
        unknownIn.length === 0
      );
    }
    case 'running-total':
      return finding.figures.length > 1 && finding.articles > 1 && finding.question.cumulative;
    case 'unsourced': {
      const counted = corpus.activeClaims.filter((claim) => sourcingOf(claim) === finding.sourcing).length;
      return counted === finding.claims && counted * 10 >= finding.of && finding.of === corpus.activeClaims.length;
    }
    case 'opposed': {
      const [one, other] = finding.sides;
      return one.claim.article !== other.claim.article && one.label !== other.label;
    }
  }
}
