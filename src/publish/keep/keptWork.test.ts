import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepWork, keepWorkInMemory, type KeptWork } from './keptWork.ts';

let folder = '';
let inMemory: KeptWork;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'work-'));
  inMemory = keepWorkInMemory();
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Text {
  text: string;
  language: string;
}

/** What is made of some texts, and of which it had to be. */
function work({ keep, save }: KeptWork, texts: readonly Text[], what = 'lengths'): { made: unknown; anew: string[] } {
  const make = vi.fn(({ text }: Text) => (text === '' ? undefined : Uint32Array.of(text.length)));
  const made = texts.map(keep(what, make));
  save();
  return { made, anew: make.mock.calls.map(([{ text }]) => text) };
}

const inFile = (code = 'a'): KeptWork => keepWork(join(folder, 'work.bin'), code);
const en = (text: string): Text => ({ text, language: 'en' });
const [ferry, harbour, nothing] = [en('A ferry sank.'), en('The harbour burns.'), en('')];

describe.each([
  ['in a file', inFile],
  ['in memory', () => inMemory],
])('work that is kept %s', (_, kept) => {
  test('is given again for the same data, and made anew where any of them differ', () => {
    expect(work(kept(), [ferry, harbour, nothing, ferry]).anew).toEqual([ferry.text, harbour.text, '']);
    expect(work(kept(), [ferry, harbour, nothing])).toEqual({
      made: [Uint32Array.of(13), Uint32Array.of(18), undefined],
      anew: [],
    });
    expect(work(kept(), [{ ...ferry, language: 'de' }, harbour]).anew).toEqual([ferry.text]);
  });

  test('is not given for another function', () => {
    work(kept(), [ferry]);
    expect(work(kept(), [ferry], 'others').anew).toEqual([ferry.text]);
  });

  test('is forgotten where it was not used', () => {
    work(kept(), [ferry, harbour]);
    work(kept(), [ferry]);
    expect(work(kept(), [ferry, harbour]).anew).toEqual([harbour.text]);
  });
});

test('work that other code has left is not given', () => {
  work(inFile('a'), [ferry]);
  expect(work(inFile('b'), [ferry]).anew).toEqual([ferry.text]);
});
