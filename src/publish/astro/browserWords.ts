import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { WORDING_FILE } from '../../files/read/places.ts';
import type { OwnWording } from '../../model/story/wording.ts';
import { PSEUDO } from '../../wording/pseudo.ts';
import { catalogueOf } from '../../wording/catalogues.ts';
import { storyHead, wordingText } from '../storyHead.ts';

/** How browser code names a part of the catalogue. To TypeScript and to Node it is the English part (`imports` in package.json). */
const NAME = /^#words\/([\w/]+)$/;
const VIRTUAL = '\0words:';

const inWording = (path: string): string => fileURLToPath(new URL(`../../wording/${path}`, import.meta.url));

/** Gives browser code the words of the story's language, and of no other, with the editors' own where they have worded some. */
export function browserWords(content: string): Plugin {
  const wordingFile = join(content, WORDING_FILE);
  const language = (): string => catalogueOf(storyHead(content)?.language ?? 'en');
  const own = async (file: string): Promise<OwnWording> => {
    const text = wordingText(content);
    if (text === '') return {};
    const { readWording } = await import('../../files/read/wordingFile.ts');
    const { wording } = readWording({ file: wordingFile, text })(language());
    return Object.fromEntries(Object.entries(wording).filter(([path]) => path.startsWith(`${partIn(file)}.`)));
  };
  return {
    name: 'browser-words',
    enforce: 'pre',
    async resolveId(id) {
      const [, file] = NAME.exec(id) ?? [];
      if (file === undefined) return undefined;
      const isMade = language() === PSEUDO || Object.keys(await own(file)).length > 0;
      return isMade ? VIRTUAL + file : inWording(`${language()}/${file}.ts`);
    },
    async load(id) {
      if (!id.startsWith(VIRTUAL)) return undefined;
      this.addWatchFile(wordingFile);
      const file = id.slice(VIRTUAL.length);
      return moduleOf(file, language(), await own(file));
    },
  };
}

/** The part of the catalogue that a file holds, which bears its name. */
const partIn = (file: string): string => basename(file);

/** The code of a part that is made from its English one, or in which the editors' own messages take the place of others. */
function moduleOf(file: string, language: string, own: OwnWording): string {
  const part = partIn(file);
  const isPseudo = language === PSEUDO;
  const from = (path: string): string => JSON.stringify(inWording(path));
  const words = isPseudo ? 'pseudo(part)' : 'part';
  const wording = JSON.stringify(own);
  const dates = wording.includes('"as":"date"');
  return [
    `import { ${part} as part } from ${from(`${isPseudo ? 'en' : language}/${file}.ts`)};`,
    isPseudo ? `import { pseudo } from ${from('pseudo.ts')};` : '',
    ...(wording === '{}'
      ? [`export const ${part} = ${words};`]
      : [
          `import { overridden } from ${from('overrides/overridden.ts')};`,
          `import { forms } from '#words/forms';`,
          dates ? `import { dates } from '#words/dates';` : '',
          `const formats = { language: ${JSON.stringify(language)}, number: forms.number, date: ${dates ? 'dates.date' : 'String'} };`,
          `export const ${part} = overridden(${words}, ${wording}, formats, '${part}');`,
        ]),
  ].join('\n');
}
