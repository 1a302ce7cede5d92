import { recordFile } from '../../story/ledger.ts';
import type { Rule } from '../rule.ts';

export const ledgerKept: Rule = {
  name: 'ledger-kept',
  proves: 'Every claim id that was ever published has a claim, standing or withdrawn.',
  check({ present, records: { ledger, addresses } }) {
    const file = recordFile('ledger');
    const at = (line: number) => ({ file, at: { line, column: 1 }, rule: this.name });
    if (!ledger)
      return addresses ? [{ ...at(1), message: 'is missing, though addresses.txt is there; restore it' }] : [];
    const held = new Set(present.claim);
    return [
      ...ledger.faults.map(({ line, message }) => ({ ...at(line), message })),
      ...ledger.lines
        .filter(({ key }) => !held.has(key))
        .map(({ key, date, line }) => ({
          ...at(line),
          message: `no claim has the id “${key}”, published on ${date}; restore the file, or give the claim “status: withdrawn” with a reason (npm run withdraw)`,
        })),
    ];
  },
};
