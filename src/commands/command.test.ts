import { expect, test } from 'vitest';
import { check } from './check.ts';
import { run } from './command.fixture.ts';
import { begin } from './new/begin.ts';
import { release } from './release.ts';

test.each([
  ['check', check],
  ['new', begin],
  ['release', release],
])('npm run %s says how it is used where that is asked', async (name, command) => {
  expect(await run(command, 'nowhere', ['--help'])).toEqual({
    output: expect.stringMatching(new RegExp(`^npm run ${name}`)) as string,
    failed: false,
  });
});

test('an option that nobody knows is named, above those that there are', async () => {
  const { output, failed } = await run(begin, 'nowhere', ['article', '-', '--titel', 'Fire']);
  expect(failed).toBe(true);
  expect(output).toMatch(/^Unknown option '--titel'.*\nnpm run new -- article/);
});
