import { expect, test } from 'vitest';
import { closedUp, withOffer } from './typing.ts';

const at = (marked: string) => ({ text: marked.replace('|', ''), caret: marked.indexOf('|') });
const marked = ({ text, caret }: { text: string; caret: number }): string =>
  `${text.slice(0, caret)}|${text.slice(caret)}`;

test.each([
  ['', 'the harbour', 'the harbour |'],
  ['It says th|', 'the harbour', 'It says the harbour |'],
  ['It says th| is shut', 'the harbour', 'It says the harbour |is shut'],
  ['It says “th|', 'the', 'It says “the |'],
  ['In May|, it', '2031', 'In 2031|, it'],
])('“%s” with “%s”', (line, offer, expected) => {
  expect(marked(withOffer(at(line === '' ? '|' : line), offer))).toBe(expected);
});

test.each([
  ['In May ,|', 'In May, |'],
  ['“It is shut ”|', '“It is shut” |'],
  ['It is shut .|', 'It is shut. |'],
  ['In May ,| it', 'In May,| it'],
  [' .|', ' .|'],
  ['In May,|', 'In May,|'],
])('“%s” is closed up', (line, expected) => {
  expect(marked(closedUp(at(line)))).toBe(expected);
});
