import { describe, expect, test } from 'vitest';
import { complaints, good } from '../corpus.fixture.ts';

const ARTICLE = 'articles/port-fire/article.md';
const DEAD = 'articles/port-fire/claims/dead.md';
const changed = (file: string, from: string, to: string): Record<string, string> => ({
  [file]: (good[file] ?? '').replace(from, to),
});

describe('characters that no feed can hold', () => {
  test.each([
    ['\u0007', 'U+0007'],
    ['\b', 'U+0008'],
    ['\u000B', 'U+000B'],
    ['\f', 'U+000C'],
    ['\u001B', 'U+001B'],
    ['\uFFFE', 'U+FFFE'],
    ['\uFFFF', 'U+FFFF'],
  ])('%j is refused by name and place', async (character, name) => {
    expect(await complaints(changed(ARTICLE, 'The fire is out.', `The fire${character} is out.`))).toContain(
      `content/${ARTICLE}:15:9  front-matter  has the character ${name} after “The fire”, which no page or feed can show; remove it`,
    );
  });

  test.each([
    ['"Report:\\b the fire."', 'U+0008'],
    ['"Half \\uD800 a sign."', 'U+D800'],
    ['"Nothing \\0 at all."', 'U+0000'],
  ])('written as an escape of YAML (%s) is refused too', async (value, name) => {
    const printed = await complaints(
      changed(DEAD, 'statement: The fire killed at least 83 people.', `statement: ${value}`),
    );
    expect(printed).toContain(`content/${DEAD}:3:12  front-matter  has the character ${name}`);
  });

  test('emoji, tabs and line ends are none', async () => {
    expect(await complaints(changed(ARTICLE, 'The fire is out.', 'The fire\tis out 🚒.\r\n'))).toBeUndefined();
  });
});
