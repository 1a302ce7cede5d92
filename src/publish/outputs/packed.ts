import { gzipSync } from 'node:zlib';
import type { SiteFile } from './siteFile.ts';

/**
 * A file as it stands in the site: packed by gzip where its name ends in “.gz”. Only scripts read such files, and a story of a
 * thousand articles takes a third of the room by it. A file that is made of bytes stays as it is.
 */
export function packed(file: SiteFile): SiteFile {
  if (!file.path.endsWith('.gz')) return file;
  return {
    ...file,
    content() {
      const content = file.content();
      return typeof content === 'string' ? gzipSync(content, { level: 9 }) : content;
    },
  };
}
