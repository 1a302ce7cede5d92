import { existsSync } from 'node:fs';
import { writeFrontMatterSchemas } from '../files/write/frontMatterSchemas.ts';
import { borrowedWords } from './astro/borrowedWords.ts';
import { browserWords } from './astro/browserWords.ts';
import { editedContent } from './astro/editedContent.ts';
import { preview } from './astro/preview.ts';
import { showEdits } from './astro/showEdits.ts';
import { serveDesk } from './desk/serveDesk.ts';
import { siteAddress } from './siteAddress.ts';
import { storyHead } from './storyHead.ts';

/** What a development server is told. */
export interface DevSettings {
  /** The folder that holds the story. */
  content: string;
  /** The address of the host as it was given; where it is not, `story.md` may say it. */
  site: string | undefined;
  port: number;
}

/**
 * Serves the site of a content folder, and everything beside its pages, as it stands while it is edited. Throws where there is no
 * such folder, or where the address of the host is none.
 */
export async function serveEdits({ content, site: given, port }: DevSettings): Promise<void> {
  if (!existsSync(content))
    throw new Error(`There is no folder ${content}; name the folder that holds the story in CONTENT_DIR.`);
  await writeFrontMatterSchemas(content);
  const site = siteAddress(storyHead(content), given);
  const edited = editedContent(content);
  const { dev } = await import('astro');
  await dev({
    server: { port },
    vite: { plugins: [browserWords(content)] },
    ...(site === undefined ? {} : { site }),
    integrations: [borrowedWords(content), showEdits(edited), serveDesk(edited), preview(edited, site)],
  });
}
