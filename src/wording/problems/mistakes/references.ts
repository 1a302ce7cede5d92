import type { RuleWords } from '../inWords.ts';
import { orMeant } from '../near.ts';

/** How much of an address a message shows. */
const SHOWN = 60;

/** What is wrong with what names something else. */
export const references: RuleWords<
  | 'article-exists'
  | 'entity-exists'
  | 'event-exists'
  | 'question-exists'
  | 'claim-exists'
  | 'replacement-ends'
  | 'target-stands'
  | 'link-target'
> = {
  'article-exists': {
    unknown: ({ name, near }) =>
      `no article “${name}”${orMeant(near)}; otherwise add content/articles/${name}/article.md`,
  },
  'entity-exists': {
    unknown: ({ name, near }) => `no entity “${name}”${orMeant(near)}; otherwise add content/entities/${name}.md`,
  },
  'event-exists': {
    unknown: ({ name, near }) => `no event “${name}”${orMeant(near)}; otherwise add content/events/${name}.md`,
  },
  'question-exists': {
    unknown: ({ name, near }) => `no question “${name}”${orMeant(near)}; otherwise add content/questions/${name}.md`,
  },
  'claim-exists': {
    unknown: ({ name, near }) => `no claim “${name}”${orMeant(near)}`,
  },
  'replacement-ends': {
    circle: ({ name }) =>
      `“${name}” is replaced in turn, and that leads back here; name one that stands, or let one of them stand`,
  },
  'target-stands': {
    gone: ({ name, status, replacedBy }) =>
      replacedBy.length > 0
        ? `“${name}” was ${status} by ${replacedBy.join(', ')}; name that, or remove it`
        : `“${name}” was ${status}; remove it`,
  },
  'link-target': {
    unshown: ({ url, kinds }) =>
      `“${url.slice(0, SHOWN)}” is not a link that pages show; use https:, mailto: or ${kinds.map((kind) => `${kind}:`).join(' ')}`,
    unknown: ({ kind, name, near }) => `no ${kind} “${name}”${orMeant(near)}`,
  },
};
