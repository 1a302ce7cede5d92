import { loadContent, type Content } from './load.ts';

/** What pages take of a reading beside the collections. */
export type ForPages = Pick<Content, 'texts' | 'records'>;

declare global {
  /**
   * The last good reading of each content folder. It hangs on the process, because the check, the collections and the
   * pages of one build are bundled apart and would each read everything anew.
   */
  var contentReadings: Map<string, Promise<Content>> | undefined;
  /** What of it the pages take. */
  var readForPages: Map<string, ForPages> | undefined;
}

const readings = (globalThis.contentReadings ??= new Map<string, Promise<Content>>());
const forPages = (globalThis.readForPages ??= new Map<string, ForPages>());

/** A content folder as it was read in this process, or as it is now read for the first time. */
export function readOnce(folder: string): Promise<Content> {
  const reading = readings.get(folder) ?? loadContent(folder);
  readings.set(folder, reading);
  return reading;
}

/** Lets a newer reading of a content folder stand for it. */
export function holdReading(folder: string, content: Content): void {
  readings.set(folder, Promise.resolve(content));
}

/** Lets go of the reading of a content folder, which takes much memory; what the pages take of it stays. */
export function releaseReading(folder: string): void {
  readings.delete(folder);
}

/** Gives the pages what they take of a reading of a content folder beside the collections. */
export function handToPages(folder: string, { texts, records }: ForPages): void {
  forPages.set(folder, { texts, records });
}

/** What the pages were given last. Throws where they were given nothing. */
export function givenToPages(folder: string): ForPages {
  const given = forPages.get(folder);
  if (!given) throw new Error(`Nothing was read of ${folder}.`);
  return given;
}
