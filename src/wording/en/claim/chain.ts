import type { RelayKind } from '../../../model/schemas/article.ts';

/** The chain from an article to the origin of a claim. */
export const chain = {
  ...({
    republication: 'republished by <publisher/> in <article/>',
    rewrite: 'retold by <publisher/> in <article/>',
    quotation: 'quoted by <publisher/> in <article/>',
  } satisfies Record<RelayKind, string>),
  reported: 'reported by <publisher/> in <article/>',
  ownVoice: 'in its own voice by <publisher/> in <article/>',
  unknownPublisher: 'an unknown publisher',
  named: '<source/>',
  unnamed: '<source/> (unnamed)',
  origin: 'origin',
  unknown: 'Origin unknown: the article names no source, and no publisher is known for it.',
};
