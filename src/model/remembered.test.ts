import { expect, test, vi } from 'vitest';
import { remembered } from './remembered.ts';

test.each([
  ['an object', { name: 'gull' }, { name: 'gull' }],
  ['a text', 'gull', 'wire'],
])('works out the answer for %s once, and anew for another', (_, one, other) => {
  const answer = vi.fn((about: object | string) => [about]);
  const known = remembered(answer);
  expect(known(one)).toBe(known(one));
  expect(known(other)).toEqual([other]);
  expect(answer).toHaveBeenCalledTimes(2);
});

test('an answer that is undefined is an answer too', () => {
  const answer = vi.fn((): undefined => undefined);
  const known = remembered<string, undefined>(answer);
  known('gull');
  known('gull');
  expect(answer).toHaveBeenCalledTimes(1);
});
