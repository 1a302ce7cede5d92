import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOfDay } from './startOfDay.ts';

test.each([
  ['America/Caracas', '2031-05-02', '2031-05-02T04:00:00.000Z'],
  ['UTC', '2031-05-02', '2031-05-02T00:00:00.000Z'],
  ['Europe/Lisbon', '2031-01-02', '2031-01-02T00:00:00.000Z'],
  ['Pacific/Kiritimati', '2031-05-02', '2031-05-01T10:00:00.000Z'],
  ['Asia/Kathmandu', '2031-05-02', '2031-05-01T18:15:00.000Z'],
  // Before there were zones, each place had the time of its own sun.
  ['America/Caracas', '1850-01-01', '1850-01-01T04:27:44.000Z'],
  // Its clocks went from midnight to one.
  ['Africa/Cairo', '2023-04-28', '2023-04-27T22:00:00.000Z'],
  // Samoa had no such day.
  ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
  ['UTC', '-0043-03-15', '-000043-03-15T00:00:00.000Z'],
])('in %s, %s begins at %s', (timeZone, day, expected) => {
  expect(startOfDay(timeZone)(day).toISOString()).toBe(expected);
});

test('a clock there shows the day from that instant on, and not a second before', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, days, (timeZone, date) => {
      const day = date.toISOString().slice(0, 10);
      const shown = (instant: number) => new Intl.DateTimeFormat('en-CA', { timeZone }).format(instant);
      const start = startOfDay(timeZone)(day).getTime();
      expect(shown(start) >= day).toBe(true);
      expect(shown(start - 1000) < day).toBe(true);
    }),
    { numRuns: 60 },
  );
});
