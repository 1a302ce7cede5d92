import { recordFile } from '../../story/ledger/ledger.ts';
import { defineRule } from '../rule.ts';

export const ledgerKept = defineRule('ledger-kept', {
  proves: 'Every claim id that was ever published has a claim, standing or withdrawn.',
  check({ present, records: { ledger, addresses } }, problem) {
    const file = recordFile('ledger');
    const at = (line: number) => ({ file, at: { line, column: 1 } });
    if (!ledger) return addresses ? [problem(at(1), 'missing', {})] : [];
    const held = new Set(present.claim);
    return [
      ...ledger.faults.map(({ line, key, params }) => problem(at(line), key, params)),
      ...ledger.lines
        .filter(({ key }) => !held.has(key))
        .map(({ key, date, line }) => problem(at(line), 'lost', { id: key, date })),
    ];
  },
});
