import { recordFile, type RecordFaults, type RecordName } from '../../../model/story/ledger/ledger.ts';
import type { RuleWords, WordsFor } from '../inWords.ts';
import { orMeant } from '../near.ts';
import { files } from '../reading/files.ts';

/** How much of a line a message shows. */
const SHOWN = 80;

/** How a line of each record is written. */
const LINES: Record<RecordName, string> = {
  ledger: '<id> <YYYY-MM-DD>',
  addresses: '<collection>/<slug> <YYYY-MM-DD>, and “-> <collection>/<new-slug>” where it has moved',
};

const faults: WordsFor<RecordFaults> = {
  ...files,
  unreadable: ({ text, record }) => `“${text.slice(0, SHOWN)}” cannot be read; write ${LINES[record]}`,
  moment: ({ text }) =>
    `“${text.slice(0, SHOWN)}” cannot be read; write as-of/, a day or a month that has a page for good, or changes/ and two of them with a slash between, and the day since when`,
  day: ({ text }) => `“${text}” is not a day of the calendar, such as 2031-05-02`,
  repeated: ({ key, line }) => `lists ${key} again, after line ${line}; keep the earlier day and remove the other line`,
};

const missing = (other: RecordName): string => `is missing, though ${recordFile(other)} is there; restore it`;

/** What is wrong with the records of what was published. */
export const records: RuleWords<'ledger-kept' | 'address-kept'> = {
  'ledger-kept': {
    ...faults,
    missing: () => missing('addresses'),
    lost: ({ id, date }) =>
      `no claim has the id “${id}”, published on ${date}; restore the file, or give the claim “status: withdrawn” with a reason (npm run withdraw)`,
  },
  'address-kept': {
    ...faults,
    missing: () => missing('ledger'),
    stale: ({ address, movedTo }) =>
      `${address} has a page again, so that nothing leads to ${movedTo}; remove “-> ${movedTo}”, or rename the page`,
    lost: ({ address, date, moved = `${address.slice(0, address.indexOf('/'))}/<new-slug>` }) =>
      `nothing stands at ${address}, published on ${date}; restore the file, or say where it is now: npm run rename -- ${address} ${moved}`,
    circle: ({ address }) => `${address} leads in a circle; let one of its steps lead to a page`,
    nowhere: ({ address, end, near }) => `${address} leads to ${end}, where nothing stands${orMeant(near)}`,
  },
};
