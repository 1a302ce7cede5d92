import type { Article, Claim, Entity, Link } from '../story/corpus.ts';
import { isPronoun } from '../text/language/pronouns.ts';

/** One step on the way from a claim's origin to its article. */
export interface ChainStep {
  label: string;
  entity: Entity | undefined;
  /** `source` says or shows it, `outlet` passes it on, `article` is the text at hand. */
  part: 'source' | 'outlet' | 'article';
  /** False where the article does not name the source. */
  named: boolean;
  /** How the article stands to the step before it, where its front matter says so. */
  how: Article['relays'][number]['how'] | undefined;
  isOrigin: boolean;
}

/** The chain of a claim, from its origin to its article: speaker, outlets, and the article last. */
export function chain(claim: Claim): ChainStep[] {
  const { article, origin } = claim;
  const steps: ChainStep[] = claim.attribution.toReversed().map((link) => ({
    label: nameOf(link, article.language) ?? `someone (“${link.label}”)`,
    entity: link.entity,
    part: link.entity?.kind === 'publication' ? 'outlet' : 'source',
    named: link.named,
    how: undefined,
    isOrigin: link.entity !== undefined && link.entity === origin,
  }));
  const originIsThere = steps.some(({ isOrigin }) => isOrigin) || origin === article.publisherEntity;
  if (origin && !originIsThere)
    steps.unshift({
      label: origin.name,
      entity: origin,
      part: origin.kind === 'publication' ? 'outlet' : 'source',
      named: true,
      how: undefined,
      isOrigin: true,
    });
  const before = steps.findLast(({ part }) => part === 'outlet')?.entity;
  return [
    ...steps,
    {
      label: article.title,
      entity: article.publisherEntity,
      part: 'article',
      named: true,
      how: article.relayed.find((relay) => relay.origin === before)?.how,
      isOrigin: origin !== undefined && origin === article.publisherEntity,
    },
  ];
}

/**
 * Who says so, in a word: the source farthest out. Undefined where the article speaks in its own voice, and where a pronoun is
 * all that is known of the source.
 */
export function speaker({ attribution, article }: Pick<Claim, 'attribution' | 'article'>): string | undefined {
  const last = attribution.at(-1);
  return last && nameOf(last, article.language);
}

/** The words for a source: those of the article or, where these are a pronoun, the name of its entity, if it has one. */
function nameOf({ label, entity }: Link, language: string): string | undefined {
  return isPronoun(label, language) ? entity?.name : label;
}
