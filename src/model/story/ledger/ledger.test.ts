import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asOfDate, changesDates, formatRecord, isDerived, parseRecord, unlisted } from './ledger.ts';
import { problemInWords } from '../../../wording/problems/problems.ts';

const LEDGER = '# One\n# Two\nabcd1234 2031-05-02\nwxyz7890 2031-05-03\n';

describe('parseRecord', () => {
  test('reads ids and days, whatever the line ends', () => {
    const lines = [
      { key: 'abcd1234', date: '2031-05-02', line: 3 },
      { key: 'wxyz7890', date: '2031-05-03', line: 4 },
    ];
    expect(parseRecord('ledger', LEDGER)).toEqual({ lines, faults: [], notes: {} });
    expect(parseRecord('ledger', `\uFEFF${LEDGER.replaceAll('\n', '\r\n')}`)).toEqual({ lines, faults: [], notes: {} });
  });

  test.each([
    ['The picture of every claim was published until 2031-05-02.', { pictures: '2031-05-02' }],
    ['/embed/claims/<id>/ was published until 2031-05-02.', { embedded: '2031-05-02' }],
    ['/embed/claims/<id>/ was never published.', { embedded: null }],
  ])('reads the note “%s”, and writes it so', (words, notes) => {
    const text = LEDGER.replace('# Two', `# ${words}`);
    const record = parseRecord('ledger', text);
    expect(record).toMatchObject({ notes, faults: [] });
    expect(record.lines).toHaveLength(2);
    expect(formatRecord('ledger', record.lines, record.notes)).toContain(`\n# ${words}\n`);
    expect(parseRecord('addresses', `# ${words}`).notes).toEqual({});
  });

  test.each(['2031-02-30', 'today'])('does not take “%s” in a note for a day', (day) => {
    const { faults } = parseRecord('ledger', `${LEDGER}# /embed/claims/<id>/ was published until ${day}.\n`);
    expect(faults).toEqual([{ line: 5, key: 'day', params: { text: day } }]);
  });

  test('reads where an address leads', () => {
    expect(parseRecord('addresses', 'events/fire 2031-05-02 -> events/blaze\n').lines).toEqual([
      { key: 'events/fire', date: '2031-05-02', movedTo: 'events/blaze', line: 1 },
    ]);
  });

  test('reads days and months as of which there was a page', () => {
    const { lines, faults } = parseRecord('addresses', 'as-of/2031-05 2031-06-01\nas-of/2031-05-02 2031-06-01\n');
    expect([lines.map(({ key }) => asOfDate(key)), faults]).toEqual([['2031-05', '2031-05-02'], []]);
  });

  test('reads the pairs of moments between which there was a page of changes', () => {
    const { lines, faults } = parseRecord('addresses', 'changes/2031-05-02/2031-05 2031-06-01\n');
    expect(lines.map(({ key }) => [asOfDate(key), changesDates(key), isDerived(key)])).toEqual([
      [undefined, { from: '2031-05-02', to: '2031-05' }, true],
    ]);
    expect([faults, isDerived('events/fire')]).toEqual([[], false]);
  });

  test.each([
    ['ledger', 'abcd123 2031-05-02', '“abcd123 2031-05-02” cannot be read; write <id> <YYYY-MM-DD>'],
    ['ledger', 'abcd1234', 'cannot be read'],
    ['ledger', 'abcd1234 2031-05-02 -> wxyz7890', 'cannot be read'],
    ['ledger', '<<<<<<< ours', 'cannot be read'],
    ['ledger', 'abcd1234 2031-02-30', '“2031-02-30” is not a day of the calendar'],
    ['ledger', 'abcd1234 2031-05', 'is not a day of the calendar'],
    ['ledger', 'abcd1234 2031-05-02\nabcd1234 2031-05-03', 'again, after line 1; keep the earlier day'],
    ['addresses', 'claims/abcd1234 2031-05-02', 'cannot be read'],
    ['addresses', 'as-of/2031-02-30 2031-05-02', 'write as-of/, a day or a month'],
    ['addresses', 'as-of/2031-05 2031-05-02 -> as-of/2031-06', 'write as-of/, a day or a month'],
    ['addresses', 'changes/2031-05 2031-05-02', 'cannot be read'],
    ['addresses', 'changes/2031-05/2031-02-30 2031-05-02', 'or changes/ and two of them'],
    ['addresses', 'events/../x 2031-05-02', 'cannot be read'],
    ['addresses', 'events/fire 2031-05-02 => events/blaze', 'cannot be read'],
  ] as const)('names the fault in a %s line “%s”', (name, text, message) => {
    const { faults } = parseRecord(name, text);
    expect(faults).toHaveLength(1);
    expect(faults.map((fault) => problemInWords({ rule: 'ledger-kept', ...fault })).join()).toContain(message);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6})?$/);
const address = fc
  .tuple(fc.constantFrom('articles', 'entities', 'events', 'questions'), slug)
  .map((parts) => parts.join('/'));
const date = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const line = fc.record({ key: address, date, movedTo: address }, { requiredKeys: ['key', 'date'] });

test('what is written is read back, in the order of its keys', () => {
  fc.assert(
    fc.property(fc.uniqueArray(line, { selector: ({ key }) => key }), (lines) => {
      const { lines: read, faults } = parseRecord('addresses', formatRecord('addresses', lines));
      expect(faults).toEqual([]);
      const sorted = lines.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      expect(read).toEqual(sorted.map((each, index) => ({ ...each, line: index + 3 })));
    }),
  );
});

test('no text makes it throw, and no line is lost without a word', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constant('abcd1234 2031-05-02'))), (rows) => {
      const texts = rows.map((row) => row.replace(/[\r\n]/g, ''));
      const { lines, faults } = parseRecord('ledger', texts.join('\n'));
      const meant = texts.map((row) => row.replace(/^\uFEFF/, '')).filter((row) => !/^\s*(#|$)/.test(row));
      expect(lines.length + faults.length).toBe(meant.length);
    }),
  );
});

test('what is listed is not new', () => {
  expect(unlisted(['zzzz0000', 'abcd1234', 'mnop4567'], parseRecord('ledger', LEDGER))).toEqual([
    'mnop4567',
    'zzzz0000',
  ]);
  expect(unlisted(['b', 'a'], undefined)).toEqual(['a', 'b']);
});
