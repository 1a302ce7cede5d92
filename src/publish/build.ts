import { resolve } from 'node:path';
import { noteFormer } from './keep/formerSite.ts';
import { drawingsIn, openWorkplace, putRight } from './keep/workplace.ts';
import type { BuildSettings, MadeSite } from './makeSite.ts';
import { startSecondThread } from './thread/secondThread.ts';

/** To whom a build tells how it goes on. */
export interface Report {
  print: (line: string) => void;
  /** Told once the site stands in its place and can be served; pictures for shared links may still be drawn. */
  published: () => void;
}

/**
 * Builds a site. It is made in a fresh folder, looked over, and takes its place whole, so that a build that fails leaves the
 * last good site as it was. Then pictures that were never drawn before are drawn and put in, one by one; the build ends when
 * all are there. Rejects with every problem of the content, or with the faults of the site. Two builds of one process must
 * not run at the same time.
 */
export async function buildSite(settings: BuildSettings, { print, published }: Report): Promise<void> {
  const out = resolve(settings.out);
  putRight(out);
  const work = openWorkplace(out, settings.cache);
  const thread = startSecondThread({ content: settings.content, to: work.fresh });
  let made: MadeSite;
  try {
    // To load this takes a while, in which the second thread loads its own code and begins to read.
    const { makeSite } = await import('./makeSite.ts');
    made = await makeSite({ ...settings, out }, work, thread, print);
    work.publish();
    // Not sooner: the links of a page that is kept are taken for good.
    made.pages.save();
    noteFormer(work.memory, made.former);
  } finally {
    await thread.stop();
    work.clear();
  }
  print(`Built ${out}`);
  published();
  const { drawPictures } = await import('./outputs/share/drawPictures.ts');
  await drawPictures(made.pictures, { ...made.keeping, to: out }, drawingsIn(settings.cache), print);
}
