import type { AstroIntegration } from 'astro';
import { isBorrowing } from '../../wording/catalogues.ts';
import { storyHead } from '../storyHead.ts';

/**
 * Has every page of a story whose language has no catalogue tell which words are in another language than the story's. A server
 * looks at each page, for the story's language may be edited.
 */
export function borrowedWords(content: string): AstroIntegration {
  return {
    name: 'borrowed-words',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        const isNeeded = command === 'dev' || isBorrowing(storyHead(content)?.language ?? 'en');
        if (isNeeded) addMiddleware({ order: 'pre', entrypoint: new URL('./markBorrowedWords.ts', import.meta.url) });
      },
    },
  };
}
