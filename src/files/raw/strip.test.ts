import { describe, expect, test } from 'vitest';
import { LONG, plainOf, stripped } from './stripped.fixture.ts';

describe('a plain text', () => {
  test('gives its title, author, day and furniture, and its words', async () => {
    const found = await stripped(
      `Home » World\n\nFire in the harbour\n\nBy Kim Berg\n\n3 May 2031\n\n${LONG}\n\nShare`,
      'text',
    );
    expect(found).toMatchObject({
      title: 'Fire in the harbour',
      byline: 'Kim Berg',
      dateLine: { words: '3 May 2031', day: '2031-05-03' },
      removed: ['Home » World', 'Share', 'By Kim Berg', '3 May 2031'],
    });
    expect(plainOf(found)).toBe(LONG);
  });

  test('is not called like the menu above it', async () => {
    const found = await stripped(`Home | News | Sport\n\nFire in the harbour\n\n${LONG}`, 'text');
    expect(found).toMatchObject({ title: 'Fire in the harbour', removed: ['Home | News | Sport'] });
  });

  test('has no title where it begins with a sentence', async () => {
    const found = await stripped(`${LONG}\n\n${LONG}`, 'text');
    expect([found.title, plainOf(found)]).toEqual([undefined, `${LONG}\n\n${LONG}`]);
  });
});

describe('a Markdown text', () => {
  test('keeps its structure and loses its HTML', async () => {
    const found = await stripped(
      `---\ntitle: The fire\nauthor: Kim Berg\n---\n# The fire\n\n## Why\n\n${LONG} <br>Now.\n\n- a\n- b\n\n<div>Menu</div>\n`,
      'markdown',
    );
    expect(found).toMatchObject({ title: 'The fire', byline: 'Kim Berg', removed: ['Menu'] });
    expect(found.tree.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list']);
    expect(plainOf(found)).toBe(`Why\n\n${LONG} Now.\n\na\n\nb`);
  });
});
