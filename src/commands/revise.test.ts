import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus, writeCorpus } from '../files/corpus.fixture.ts';
import { loadContent } from '../files/read/load.ts';
import { run } from './command.fixture.ts';
import { revise } from './revise.ts';

const DEAD = 'articles/port-fire/claims/dead.md';
const OUT = 'articles/port-fire/claims/out.md';

const story: Readonly<Record<string, string>> = {
  ...good,
  'ledger.txt': 'abcd1234 2031-05-02\nmnop4567 2031-05-02\n',
  'addresses.txt': '',
};

/** Hands over the story as a commit holds it, with some words changed since. */
async function committed(
  changes: readonly [file: string, from: string, to: string][],
  use: (folder: string) => Promise<void>,
): Promise<void> {
  await withCorpus({}, async (repository) => {
    const folder = join(repository, 'content');
    await writeCorpus(story, folder);
    const git = (...args: string[]): unknown => execFileSync('git', args, { cwd: repository, stdio: 'ignore' });
    git('init');
    git('add', '.');
    git('-c', 'user.name=Ed', '-c', 'user.email=ed@example.org', 'commit', '-m', 'The story');
    for (const [file, from, to] of changes)
      await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to));
    await use(folder);
  });
}

const killed: [string, string, string] = [DEAD, 'The fire killed', 'The fire of 2 May 2031 killed'];
const out: [string, string, string] = [OUT, 'The article says', 'The Daily Gull says'];

test('keeps the statement as it was committed, and the check finds nothing wrong', async () => {
  await committed([killed], async (folder) => {
    expect(await run(revise, folder, ['abcd1234', 'It named no day.'])).toEqual({
      output: 'The earlier words of 1 claim are kept.\n',
      failed: false,
    });
    expect(await readFile(join(folder, DEAD), 'utf8')).toContain(`history:
  - date: 2031-06-01
    change: revised
    because: It named no day.
    statement: The fire killed at least 83 people.
`);
    expect((await loadContent(folder)).problems).toEqual([]);
  });
});

test('does many at once from a file', async () => {
  await committed([killed, out], async (folder) => {
    const list = join(folder, '..', `${Date.now()}.yaml`);
    await writeFile(
      list,
      '- {id: abcd1234, because: It named no day.}\n- {id: mnop4567, because: It named no outlet., reworded: true}\n',
    );
    expect((await run(revise, folder, ['--from', list])).output).toContain('of 2 claims');
    expect(await readFile(join(folder, OUT), 'utf8')).toContain('change: reworded');
  });
});

test.each([
  ['a claim with the words of the commit', [], 'mnop4567', 'has the words that it was committed with'],
  ['a claim that was never published', [], 'wxyz7890', 'was never published'],
  ['a claim that is not there', [], 'abcd1235', 'did you mean “abcd1234”?'],
])('refuses %s', async (_, changes, id, why) => {
  await committed(changes, async (folder) => {
    const { output, failed } = await run(revise, folder, [id, 'So.']);
    expect(failed).toBe(true);
    expect(output).toContain(why);
    expect(output).toContain('Nothing was done.');
  });
});

test('does nothing at all where one of many is refused', async () => {
  await committed([killed], async (folder) => {
    const list = join(folder, '..', `${Date.now()}-mixed.yaml`);
    await writeFile(list, '- {id: abcd1234, because: So.}\n- {id: mnop4567, because: So.}\n');
    expect((await run(revise, folder, ['--from', list])).failed).toBe(true);
    expect(await readFile(join(folder, DEAD), 'utf8')).not.toContain('history');
  });
});

test('does not note a change twice before it is committed', async () => {
  await committed([killed], async (folder) => {
    await run(revise, folder, ['abcd1234', 'So.']);
    expect((await run(revise, folder, ['abcd1234', 'So.'])).output).toContain('not committed yet');
  });
});

test('says how it is used', async () => {
  await committed([], async (folder) => {
    expect((await run(revise, folder, ['abcd1234'])).output).toContain('npm run revise --');
  });
});

test('says where the content is in no commit', async () => {
  await withCorpus(story, async (folder) => {
    expect((await run(revise, folder, ['abcd1234', 'So.'])).output).toContain('is not in the last commit');
  });
});
