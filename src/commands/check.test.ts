import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../model/rules/problems.ts';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { check } from './check.ts';
import { runWhole, type Ran } from './command.fixture.ts';

const DEAD = 'articles/port-fire/claims/dead.md';

/** The good corpus with a mistake, a warning and a mistake, in the order of the files. */
const faulty: Readonly<Record<string, string>> = {
  ...good,
  [DEAD]: (good[DEAD] ?? '').replace('killed at least 83', 'killed at least 38'),
  'articles/port-fire/claims/out.md': (good['articles/port-fire/claims/out.md'] ?? '').replace('mnop4567', 'short'),
  'events/fire.md': '---\ntitle: The fire\ndate: never\n---\n',
};

/** What the check prints of some content; its folder called `content`. */
function checked(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> {
  return withCorpus(files, async (folder) => {
    const { status, stdout, stderr } = await runWhole(check, folder, args);
    const named = (text: string): string =>
      text.replaceAll(relative('.', folder), 'content').replaceAll(folder, 'content');
    return { status, stdout: named(stdout), stderr: named(stderr) };
  });
}

describe('npm run check', () => {
  test('prints mistakes and then warnings, counted apart, and fails', async () => {
    const { status, stdout, stderr } = await checked(faulty);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^content\/.*\/out\.md:2:5 +schema .*\ncontent\/events\/fire\.md:3:7 +schema .*\n.*position-used.*\n3 problems in 3 files\n\ncontent\/.*\/dead\.md:3:12  number-quoted  warning: says 38.*\n1 warning in 1 file\n$/,
    );
  });

  test('does not fail for warnings', async () => {
    const { status, stdout, stderr } = await checked({ ...good, [DEAD]: faulty[DEAD] ?? '' });
    expect(status).toBe(0);
    expect(stdout).toBe('1 article, 3 claims, 2 entities, 1 event, 2 questions: no problems\n');
    expect(stderr).toContain('1 warning in 1 file');
  });

  test('prints JSON and nothing else', async () => {
    const { status, stdout, stderr } = await checked(faulty, '--format', 'json');
    const found = JSON.parse(stdout) as Finding[];
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error', 'error', 'warning']);
    expect(found.at(-1)).toEqual({
      file: `content/${DEAD}`,
      line: 3,
      column: 12,
      rule: 'number-quoted',
      message: 'says 38, which is neither in its quote nor in its dates; quote the words that say so',
      severity: 'warning',
    });
    expect(await checked(good, '--format=json')).toEqual({ status: 0, stdout: '[]\n', stderr: '' });
  });

  test('says what it can mend, and mends it', async () => {
    const files = { ...good, [DEAD]: (good[DEAD] ?? '').replace('kind:', 'kidn:').replace('asserted', 'assertet') };
    const told = await checked(files);
    expect([told.status, told.stderr]).toEqual([
      1,
      expect.stringMatching(/\n2 remedies can be applied with npm run check/),
    ]);
    expect(await checked(files, '--fix')).toEqual({
      status: 0,
      stdout: [
        `content/${DEAD}:5:7  schema  mended: call “kidn” “kind”`,
        `content/${DEAD}:6:11  schema  mended: write “asserted” for “assertet”`,
        '2 remedies applied in 1 file\n\n1 article, 3 claims, 2 entities, 1 event, 2 questions: no problems\n',
      ].join('\n'),
      stderr: '',
    });
    expect((await checked(good, '--fix')).stdout).toMatch(/^Nothing has a certain remedy\.\n1 article/);
    expect(await checked(faulty, '--fix', '--format', 'json')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^\[\n/) as string,
      stderr: 'Nothing has a certain remedy.\n',
    });
  });

  test.each([[['--format', 'xml']], [['--format']], [['--fromat=json']], [['json']], [['--format', 'constructor']]])(
    'says how it is used when called with %j',
    async (args) => {
      const { status, stdout, stderr } = await checked(good, ...args);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toContain('--format text|json|github');
    },
  );
});
