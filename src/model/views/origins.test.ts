import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus, Entity } from '../story/corpus.ts';
import { claimsBehind, flows, originViews } from './origins.ts';

const WIRE =
  'attribution:\n  - {label: The Wire, entity: wire, named: true, mode: paraphrase}\n  - {label: Ada Lund, entity: ada-lund, named: true, mode: direct}\norigin: ada-lund';

async function corpus(origin: string) {
  const files = {
    ...good,
    'entities/wire.md': '---\nname: The Wire\nkind: publication\n---\n',
    'articles/port-fire/claims/dead.md': (good['articles/port-fire/claims/dead.md'] ?? '').replace(
      'origin: daily-gull',
      origin,
    ),
  };
  const loaded = await withCorpus(files, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

test('every active claim hangs on one origin or on none, and the unknown stands last', async () => {
  const joined = await corpus('origin: unknown');
  const views = originViews(joined);
  expect(views.at(-1)?.entity).toBeUndefined();
  expect(views.reduce((sum, { claims }) => sum + claims.length, 0)).toBe(joined.claims.length);
});

test('an article in its own voice is told apart from one that relays', async () => {
  const views = originViews(await corpus('origin: daily-gull'));
  expect(views.find(({ entity }) => entity?.slug === 'daily-gull')?.articles.map(({ how }) => how)).toEqual([
    ['own voice'],
  ]);
});

test('of a speaker, an article says whether it quotes or retells, and through which outlet', async () => {
  const views = originViews(await corpus(WIRE));
  const lund = views.find(({ entity }) => entity?.slug === 'ada-lund');
  expect(lund?.articles.map(({ how, through }) => [how, through.map(({ slug }) => slug)])).toEqual([
    [['quotation'], ['wire']],
  ]);
  const retold = originViews(await corpus(WIRE.replace('mode: direct', 'mode: paraphrase')));
  expect(retold.find(({ entity }) => entity?.slug === 'ada-lund')?.articles.map(({ how }) => how)).toEqual([
    ['quotation', 'rewrite'],
  ]);
});

test('every claim flows from its origin through the outlet to the article; own voices and unknown origins do too', async () => {
  const flowsOf = (some: Corpus) =>
    flows(some).map(({ origin, outlet, article, claims }) => [
      typeof origin === 'string' ? origin : `of ${origin.slug}`,
      outlet?.slug,
      article.slug,
      claims,
    ]);
  const told = await corpus(WIRE);
  expect(flowsOf(told)).toEqual([
    ['own', undefined, 'port-fire', 1],
    ['of ada-lund', 'wire', 'port-fire', 1],
    ['of ada-lund', undefined, 'port-fire', 1],
  ]);
  const claims = told.activeClaims.map((claim) => ({ ...claim, origin: undefined }));
  expect(flowsOf({ ...told, activeClaims: claims })).toEqual([
    ['unknown', undefined, 'port-fire', 2],
    ['unknown', 'wire', 'port-fire', 1],
  ]);
});

test('claims of members count for the voice that they speak with, which stands in the list even where it says nothing itself', async () => {
  const { activeClaims } = await corpus('origin: daily-gull');
  const council = { slug: 'council', name: 'Council' } as Entity;
  const lundOfCouncil = { slug: 'ada-lund', name: 'Ada Lund', memberOf: council } as Entity;
  const joined = activeClaims.map((claim) => ({
    ...claim,
    origin: claim.origin?.slug === 'ada-lund' ? lundOfCouncil : claim.origin,
  }));
  const views = originViews({ activeClaims: joined });
  const voice = views.find(({ entity }) => entity === council);
  const lund = joined.filter(({ origin }) => origin === lundOfCouncil);
  expect(lund.length).toBeGreaterThan(0);
  expect(voice?.claims).toEqual([]);
  expect(voice && claimsBehind(voice)).toBe(lund.length);
});
