import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { runWhole, type Ran } from '../command.fixture.ts';
import { begin } from './begin.ts';

const compare = (text: string, ...flags: string[]): Promise<Ran> =>
  withCorpus(good, (folder) => runWhole(begin, folder, ['compare', '-', ...flags], { input: text }));

test('what the story holds of a text is printed with the pages of its claims', async () => {
  const { status, stdout } = await compare('The fire is out. Bread is an art, the baker said.');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^2 sentences: 1 repeats the story \(all on 1 voice\), 1 has nothing close, 1 names no source\.\n/,
  );
  expect(stdout).toContain(
    '‖ Same words\n  The fire is out.\n    Same words in Daily Gull, 2 May 2031 </articles/port-fire/>: ',
  );
  expect(stdout).toContain('</claims/mnop4567/>');
});

test('a saved page is read as text, whatever script is in it', async () => {
  const page = '<!doctype html><p>The fire is out.</p><script>alert("Bread is an art.")</script>';
  const { stdout } = await compare(page, '--json');
  const { sentences } = JSON.parse(stdout) as { sentences: { told: string; words: string }[] };
  expect(sentences.map(({ told, words }) => [told, words])).toEqual([['same-words', 'The fire is out.']]);
});

test.each([
  ['<!doctype html><script>1</script>', [], /^standard input holds no sentence of three words or more\n$/],
  ['Hello there.', ['--json'], /^standard input holds no sentence of three words or more\n$/],
  ['Some text.', ['--slug', 'fire'], /^npm run new/],
  ['Some text.', ['--format', 'pdf'], /^--format is one of text, markdown, html\n$/],
])('it refuses %j with %j', async (text, flags, complaint) => {
  const { status, stderr } = await compare(text, ...flags);
  expect([status, stderr]).toEqual([1, expect.stringMatching(complaint)]);
});

test('a file that is not there, and content with mistakes, are named', async () => {
  const refused = await withCorpus(good, (folder) => runWhole(begin, folder, ['compare', 'nowhere.txt']));
  expect(refused.stderr).toBe('there is no file nowhere.txt\n');
  const broken = await withCorpus({ ...good, 'story.md': 'no front matter' }, (folder) =>
    runWhole(begin, folder, ['compare', 'nowhere.txt']),
  );
  expect([broken.status, broken.stderr]).toEqual([1, expect.stringContaining('story.md')]);
});
