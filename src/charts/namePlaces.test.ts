import { expect, it } from 'vitest';
import { placeNames } from './namePlaces.ts';

const circle = (name: string, x: number, y: number) => ({
  entity: { name },
  x,
  y,
  radius: 5,
  label: { x: 0, y: 0, anchor: 'middle' as const },
});

it('sets a name below its circle where nothing is in the way', () => {
  const alone = circle('Acme', 200, 100);
  placeNames([alone], [], 400);
  expect(alone.label).toEqual({ x: 200, y: 119, anchor: 'middle' });
});

it('sets it elsewhere where a line runs below, and within the frame', () => {
  const [upper, lower] = [circle('Acme Corporation', 10, 100), circle('Ore', 10, 300)];
  placeNames([upper, lower], [{ source: upper, target: lower }], 400);
  expect(upper.label.anchor).toBe('start');
});

it('keeps a name off other circles', () => {
  const [one, other] = [circle('Acme Corporation', 200, 100), circle('Ore', 220, 116)];
  placeNames([one, other], [], 400);
  expect(one.label.y).toBeLessThan(100);
});
