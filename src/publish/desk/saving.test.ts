import { fork } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../files/read/load.ts';
import { draft, withDesk } from './desk.fixture.ts';

describe('saving', () => {
  it('saves a hundred claims that come at once, each whole, each under an id of its own', () =>
    withDesk(async (ask, folder) => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => ask('claim', draft)));
      expect(answers.every(({ status }) => status === 200)).toBe(true);
      const files = answers.map(({ body }) => (body as { files: { file: string; after: string }[] }).files[0]);
      for (const file of files) expect(readFileSync(join(folder, file?.file ?? ''), 'utf8')).toBe(file?.after);
      expect(new Set(files.map((file) => file?.file)).size).toBe(100);
      expect(readdirSync(join(folder, 'articles/port-fire/claims'))).toHaveLength(103);
    }));

  it('is told, so that the content is read again, and nothing is told where nothing was saved', () =>
    withDesk(async (ask, _, saves) => {
      await ask('propose', draft);
      await ask('claim', { ...draft, from: 'another' });
      expect(saves()).toBe(0);
      await ask('claim', draft);
      expect(saves()).toBe(1);
    }));

  it('leaves whole files behind when it is killed amid saving, and all that it had answered', () =>
    withDesk(async (_, folder) => {
      const answered = await killedAmidSaving(folder);
      const { problems, entries } = await loadContent(folder);
      expect(problems).toEqual([]);
      for (const id of answered) expect(entries.claims.map(({ data }) => data.id)).toContain(id);
    }));
});

/** Saves claims in a process of its own, kills it after some answers, and gives the ids that it had answered. */
function killedAmidSaving(folder: string): Promise<string[]> {
  const child = fork(join(import.meta.dirname, 'saveMany.fixture.ts'), [folder, JSON.stringify(draft)]);
  const answered: string[] = [];
  return new Promise((resolve) => {
    child.on('message', (id: string) => {
      answered.push(id);
      if (answered.length === 20) child.kill('SIGKILL');
    });
    child.on('exit', () => resolve(answered));
  });
}
