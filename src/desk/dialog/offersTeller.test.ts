import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { offersInWords, offersTeller } from './offersTeller.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('offersTeller', () => {
  it('tells the last offers once, after a pause', () => {
    const told: string[] = [];
    const tell = offersTeller((words) => told.push(words));
    tell(['the ferry']);
    vi.advanceTimersByTime(500);
    tell(['the fire', 'the port']);
    vi.advanceTimersByTime(900);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['Offered: Alt 1: the fire; Alt 2: the port.']);
  });
});

describe('offersInWords', () => {
  it('says nothing of nothing', () => expect(offersInWords([])).toBe(''));
});
