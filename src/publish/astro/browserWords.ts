import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { PSEUDO } from '../../wording/pseudo.ts';
import { catalogueOf } from '../../wording/words.ts';
import { storyHead } from '../storyHead.ts';

/** How browser code names a part of the catalogue. To TypeScript and to Node it is the English part (`imports` in package.json). */
const NAME = /^#words\/(\w+)$/;
const VIRTUAL = '\0words:';

const inWording = (path: string): string => fileURLToPath(new URL(`../../wording/${path}`, import.meta.url));

/** Gives browser code the words of the story's language, and of no other. */
export function browserWords(content: string): Plugin {
  const language = (): string => catalogueOf(storyHead(content)?.language ?? 'en');
  return {
    name: 'browser-words',
    enforce: 'pre',
    resolveId(id) {
      const [, part] = NAME.exec(id) ?? [];
      if (part === undefined) return undefined;
      return language() === PSEUDO ? VIRTUAL + part : inWording(`${language()}/${part}.ts`);
    },
    load: (id) => (id.startsWith(VIRTUAL) ? pseudoPart(id.slice(VIRTUAL.length)) : undefined),
  };
}

function pseudoPart(part: string): string {
  const [own, pseudo] = [inWording(`en/${part}.ts`), inWording('pseudo.ts')].map((file) => JSON.stringify(file));
  return `import { ${part} as own } from ${own};
import { pseudo } from ${pseudo};
export const ${part} = pseudo(own);`;
}
