import { randomInt } from 'node:crypto';
import { loadContent } from '../../files/read/load.ts';
import { knownStories } from './knownStories.ts';
import { answerDesk } from './routes.ts';

// Saves the same claim again and again, and tells its parent of each answer, until it is killed.
const [folder = '', draft = ''] = process.argv.slice(2);
const content = await loadContent(folder);
const desk = {
  folder,
  content: () => content,
  known: knownStories(),
  pick: (below: number) => randomInt(below),
  now: () => new Date(),
  saved: () => undefined,
};
for (;;) {
  const { body } = await answerDesk('claim', JSON.parse(draft), desk);
  process.send?.((body as { id: string }).id);
  await new Promise((resolve) => setImmediate(resolve));
}
