import type { RuleWords } from '../inWords.ts';

/** How much of raw HTML a message shows. */
const SHOWN = 40;

/** What is wrong with the texts below the front matter. */
export const texts: RuleWords<'raw-html' | 'text-present'> = {
  'raw-html': {
    unshown: ({ html }) =>
      `raw HTML “${html.slice(0, SHOWN)}” is not shown; write “\\<” for a literal <, or use Markdown`,
  },
  'text-present': {
    missing: () => 'the article has no text after its front matter',
  },
};
