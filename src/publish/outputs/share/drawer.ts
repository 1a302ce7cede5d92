// What runs in the process that draws pictures.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeWhole } from '../../../files/write/wholeFile.ts';
import { messageOf } from '../../../model/text/messageOf.ts';
import { atATime } from '../../atATime.ts';
import { dropUnused } from './cache.ts';
import type { DrawingNews, DrawingOrder } from './drawPictures.ts';
import { openStudio } from './studio.ts';

/** How many pictures are under way for each processor: while one is laid out here, another is drawn. */
const AT_A_TIME = 2;

const tell = (news: DrawingNews, told?: () => void): void => void process.send?.(news, undefined, undefined, told);

process.once('message', (order: DrawingOrder) => {
  void drawAll(order)
    .catch((error: unknown): DrawingNews => ({ failed: messageOf(error) }))
    .then((last) => tell(last, () => process.disconnect()));
});
// The build has ended, whatever the reason.
process.once('disconnect', () => process.exit());

async function drawAll({ pictures, drawings, site, inode }: DrawingOrder): Promise<DrawingNews> {
  const draw = await openStudio(drawings);
  const isReplaced = (): boolean => statSync(site, { throwIfNoEntry: false })?.ino !== inode;
  await atATime(AT_A_TIME * availableParallelism(), pictures.values(), async (picture) => {
    if (isReplaced()) return;
    const { path, card } = picture;
    const bytes = await draw(card).catch((error: unknown) => {
      throw new Error(`${path} cannot be drawn: ${String(error)}`, { cause: error });
    });
    if (isReplaced()) return;
    writeWhole(join(site, path), bytes);
    tell({ drawn: picture });
  });
  if (isReplaced()) return { ended: 'replaced' };
  await dropUnused(drawings, Date.now());
  return { ended: 'drawn' };
}
