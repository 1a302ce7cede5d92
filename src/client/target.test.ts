import { describe, expect, it } from 'vitest';
import { targetClaim } from './target.ts';

describe('the claim that a fragment leads to', () => {
  it('is the one whose id it is', () => {
    expect(targetClaim('#abcd1234')).toBe('abcd1234');
  });

  it('is the same where a browser leaves in the words that are looked for', () => {
    expect(targetClaim('#abcd1234:~:text=A%20fire,broke%20out')).toBe('abcd1234');
  });

  it('is none where the fragment is empty, a part of the text, or longer than an id', () => {
    expect(['', '#', '#part-3', '#abcd12345', '#:~:text=A%20fire'].map(targetClaim)).toEqual(Array(5).fill(undefined));
  });
});
