import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseRecord,
  recordFile,
  type PublishedRecord,
  type RecordName,
  type PublishedRecords,
} from '../../model/story/ledger.ts';
import { decode } from './read.ts';

/** Reads what a content folder says was published; a file that is not there is left out, one that cannot be read is a fault. */
export async function readRecords(folder: string): Promise<PublishedRecords> {
  const [ledger, addresses] = await Promise.all([readRecord(folder, 'ledger'), readRecord(folder, 'addresses')]);
  return { ...(ledger && { ledger }), ...(addresses && { addresses }) };
}

async function readRecord(folder: string, name: RecordName): Promise<PublishedRecord | undefined> {
  const fault = (message: string): PublishedRecord => ({ lines: [], faults: [{ line: 1, message }], notes: {} });
  try {
    const read = decode(await readFile(join(folder, recordFile(name))));
    return 'fault' in read ? fault(read.fault) : parseRecord(name, read.text);
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : fault(`cannot be read (${code}); check its permissions`);
  }
}
