import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appendItem, replaceLinks, replaceValue, setKey } from './edits.ts';

const CLAIM = `---
id: abcd1234   # kept
about: [ada-lund, 'port']
origin: "ada-lund"
# history: none
attribution:
    - label: Ada-lund
      entity: ada-lund     # the mayor
statement: >-
  ada-lund
---

She is [the mayor](entity:ada-lund), [here](<entity:ada-lund> "entity:ada-lund") and ![x](entity:ada-lund).
Not \`[x](entity:ada-lund)\`, [x](entity:ada-lund-jr), nor entity:ada-lund.

[ref]: entity:ada-lund
`;

describe('replaceValue', () => {
  test.each([
    ['in a flow list', ['about', 0], 'about: [ada, '],
    ['in quotation marks', ['origin'], 'origin: "ada"\n'],
    ['deep, with a comment', ['attribution', 0, 'entity'], 'entity: ada     # the mayor'],
  ])('replaces a value %s', (_, keys, expected) => {
    const changed = replaceValue(CLAIM, keys, 'ada-lund', 'ada') ?? '';
    expect(changed).toContain(expected);
    expect(changed).toHaveLength(CLAIM.length - '-lund'.length);
  });

  test('leaves what is not there, or is written over lines', () => {
    expect(replaceValue(CLAIM, ['about', 1], 'ada-lund', 'ada')).toBeUndefined();
    expect(replaceValue(CLAIM, ['event'], 'ada-lund', 'ada')).toBeUndefined();
    expect(replaceValue(CLAIM, ['statement'], 'ada-lund', 'ada')).toBeUndefined();
  });

  test('keeps line ends and a byte-order mark', () => {
    const foreign = `\uFEFF${CLAIM.replaceAll('\n', '\r\n')}`;
    const changed = replaceValue(CLAIM, ['origin'], 'ada-lund', 'ada') ?? '';
    expect(replaceValue(foreign, ['origin'], 'ada-lund', 'ada')).toBe(`\uFEFF${changed.replaceAll('\n', '\r\n')}`);
  });
});

test('replaceLinks rewrites links, images and definitions, and no other words', () => {
  const changed = replaceLinks(CLAIM, 'entity:ada-lund', 'entity:ada');
  expect(changed.slice(changed.indexOf('She')))
    .toBe(`She is [the mayor](entity:ada), [here](<entity:ada> "entity:ada-lund") and ![x](entity:ada).
Not \`[x](entity:ada-lund)\`, [x](entity:ada-lund-jr), nor entity:ada-lund.

[ref]: entity:ada
`);
  expect(changed.startsWith(CLAIM.slice(0, CLAIM.indexOf('She')))).toBe(true);
});

describe('setKey', () => {
  test('sets a key in its place, or after the others', () => {
    expect(setKey(CLAIM, 'origin', 'unknown')).toBe(CLAIM.replace('"ada-lund"', 'unknown'));
    expect(setKey(CLAIM, 'reason', 'Said: “twice”')).toBe(
      CLAIM.replace('  ada-lund\n---', '  ada-lund\nreason: "Said: “twice”"\n---'),
    );
    expect(setKey(CLAIM, 'about', ['x'])).toContain('\nabout:\n  - x\norigin:');
  });

  test('puts a new key behind those that come before it, and leaves comments where they are', () => {
    const order = ['id', 'attribution', 'kind', 'origin', 'event', 'statement'];
    for (const end of ['\n', '\r\n']) {
      const lines = (text: string): string => text.replaceAll('\n', end);
      const after = (line: string, added: string): string => lines(CLAIM.replace(line, line + added));
      expect(setKey(lines(CLAIM), 'kind', 'figure', order)).toBe(
        after('entity: ada-lund     # the mayor\n', 'kind: figure\n'),
      );
      expect(setKey(lines(CLAIM), 'event', 'fire', order)).toBe(after('origin: "ada-lund"\n', 'event: fire\n'));
      expect(setKey(lines(CLAIM), 'event', 'fire', ['event', ...order])).toBe(after('  ada-lund\n', 'event: fire\n'));
    }
  });
});

describe('appendItem', () => {
  test('adds to a list with the indent that it has', () => {
    expect(appendItem(CLAIM, 'attribution', { label: 'B', named: true })).toBe(
      CLAIM.replace('# the mayor\n', '# the mayor\n    - label: B\n      named: true\n'),
    );
  });
  test('makes the list where there is none, and writes a flow list out', () => {
    expect(appendItem(CLAIM, 'history', { date: '2031-05-02' })).toContain(
      'ada-lund\nhistory:\n  - date: 2031-05-02\n---',
    );
    expect(appendItem(CLAIM, 'about', 'x')).toContain('about:\n  - ada-lund\n  - port\n  - x\norigin');
  });
});

test('whatever stands around it, a rewritten value is the only difference', () => {
  const words = fc.stringMatching(/^[A-Za-zäß日 ,.’”-]{0,20}$/u).map((text) => text.trim());
  const newline = fc.constantFrom('\n', '\r\n');
  fc.assert(
    fc.property(words, words, newline, fc.constantFrom('', '"', "'"), (before, after, end, mark) => {
      const file = (slug: string): string =>
        [
          '---',
          `x: "${before}"`,
          `origin: ${mark}${slug}${mark} # ${after}`,
          '---',
          '',
          `${before} [a](entity:${slug}) ${after}`,
        ].join(end);
      const value = replaceValue(file('old-name'), ['origin'], 'old-name', 'new') ?? '';
      expect(replaceLinks(value, 'entity:old-name', 'entity:new')).toBe(file('new'));
    }),
  );
});
