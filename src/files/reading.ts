import { loadContent, type Content } from './load.ts';

declare global {
  /**
   * The last good reading of each content folder. It hangs on the process, because the check, the collections and the
   * pages of one build are bundled apart and would each read everything anew.
   */
  var contentReadings: Map<string, Promise<Content>> | undefined;
}

const readings = (globalThis.contentReadings ??= new Map<string, Promise<Content>>());

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
