import { gzipSync } from 'node:zlib';
import type { SiteFile } from './siteFile.ts';

/**
 * A file as it stands in the site: packed by gzip where its name ends in “.gz”. Only scripts read such files, and a story of a
 * thousand articles takes a third of the room by it. To pack a text takes far longer than to tell whether it is the same as
 * before. A file that is made of bytes stays as it is.
 */
export function packed(file: Pick<SiteFile, 'path'> & { content: () => string | Uint8Array }): SiteFile {
  if (!file.path.endsWith('.gz')) return file;
  let made: string | Uint8Array | undefined;
  const unpacked = (): string | Uint8Array => (made ??= file.content());
  return {
    ...file,
    content() {
      const content = unpacked();
      return typeof content === 'string' ? gzipSync(content, { level: 9 }) : content;
    },
    madeOf: () => [unpacked()],
  };
}
