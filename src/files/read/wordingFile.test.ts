import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { good, withCorpus } from '../corpus.fixture.ts';
import { printProblems } from '../check/printProblems.ts';
import { corpusOf, loadContent } from './load.ts';

const problemsOf = (text: string): Promise<string> =>
  withCorpus({ ...good, 'wording.yaml': text }, async (folder) =>
    printProblems((await loadContent(folder)).problems, 'content'),
  );

test('all mistakes of a wording file are told, each with its line and remedy', async () => {
  const text =
    '# Ours\nclaim.orgin: x\nclaim.origin: "from {nam}"\nsite:\n  skip: On\nsite.skip: 7\nclaim.kicker: "{"\n';
  expect((await problemsOf(text)).split('\n')).toEqual([
    'content/wording.yaml:2:14  wording  no message is called “claim.orgin”; did you mean “claim.origin”?',
    'content/wording.yaml:3:15  wording  has the parameter {nam}, but the message takes {name}; did you mean “name”?',
    expect.stringMatching(/^content\/wording\.yaml:5:3 {2}wording {2}“site” is no text; write the path/),
    expect.stringMatching(/^content\/wording\.yaml:6:12 {2}wording {2}“site.skip” is no text; write the path/),
    expect.stringMatching(/^content\/wording\.yaml:7:15 {2}wording {2}is not in ICU MessageFormat: /),
    '5 problems in 1 file',
  ]);
});

test.each([
  ['a: [', 'wording.yaml:1:'],
  ['- a\n- b\n', 'wording.yaml:1:1  wording  is no list of messages'],
  ['a: &x b\nc: *x\n', 'anchor'],
])('what is no list of messages is refused: %s', async (text, expected) => {
  expect(await problemsOf(text)).toContain(expected);
});

test.each(['', '# Nothing yet\n', '\uFEFFsite.skip: On\r\n'])('a file may say little: %j', async (text) => {
  expect(await problemsOf(text)).not.toContain('wording.yaml');
});

test('the guide’s example is sound', async () => {
  const guide = await readFile(resolve('content/README.md'), 'utf8');
  const [, example = ''] = /## Word the interface[^]*?```yaml\n([^]*?)```/.exec(guide) ?? [];
  expect(example.split('\n').length).toBeGreaterThan(4);
  expect(await problemsOf(example)).not.toContain('wording.yaml');
});

test('a folder that has not changed gives the same story again', async () => {
  await withCorpus({ ...good, 'wording.yaml': 'site.skip: On\n' }, async (folder) => {
    const memory = new Map();
    const [first, second] = [await loadContent(folder, memory), await loadContent(folder, memory)];
    expect(corpusOf(first)?.story.wording).toEqual({ 'site.skip': ['On'] });
    expect(second.entries.story).toBe(first.entries.story);
  });
});
