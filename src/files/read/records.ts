import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  parseRecord,
  recordFile,
  type PublishedRecord,
  type RecordName,
  type PublishedRecords,
} from '../../model/story/ledger/ledger.ts';
import type { Said } from '../../model/said.ts';
import type { FileFaults } from '../../model/story/fileFaults.ts';
import { decode, denied } from './read.ts';

/** Reads what a content folder says was published; a file that is not there is left out, one that cannot be read is a fault. */
export async function readRecords(folder: string): Promise<PublishedRecords> {
  const [ledger, addresses] = await Promise.all([readRecord(folder, 'ledger'), readRecord(folder, 'addresses')]);
  return { ...(ledger && { ledger }), ...(addresses && { addresses }) };
}

async function readRecord(folder: string, name: RecordName): Promise<PublishedRecord | undefined> {
  const failed = (fault: Said<FileFaults>): PublishedRecord => ({
    lines: [],
    faults: [{ line: 1, ...fault }],
    notes: {},
  });
  try {
    const read = decode(await readFile(join(folder, recordFile(name))));
    return 'fault' in read ? failed(read.fault) : parseRecord(name, read.text);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? undefined : failed(denied(error));
  }
}
