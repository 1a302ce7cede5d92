import { readAnnotations } from '../../../files/raw/annotations/readAnnotations.ts';
import { decodeDocument } from '../../../files/raw/bytes.ts';
import type { Content } from '../../../files/read/load.ts';
import type { Refusal } from '../../../files/read/refusal.ts';
import { importAnnotations, type AnnotationImport } from '../../../files/save/annotations/importAnnotations.ts';
import type { Planned } from '../../../files/save/claimChanges.ts';
import { proposedClaim } from '../../../files/save/draftClaims.ts';
import { faultsOf } from '../../../files/save/faults.ts';
import type { AnnotationsGiven, AnnotationsRead } from '../../../model/editing/annotations.ts';
import type { Desk } from '../desk.ts';

/** What becomes of each annotation of a file, before anything is written. */
export function annotationsRead(desk: Desk, content: Content, given: AnnotationsGiven): AnnotationsRead | Refusal {
  const read = importGiven(desk, content, given);
  if ('refusal' in read) return read;
  const { begun, there, lost, wordless } = read;
  const inArticle = (file: string): string => file.split('/')[1] ?? '';
  return {
    begun: begun.map(({ file, ...each }) => ({ ...each, article: inArticle(file) })),
    ...{ there, lost, wordless },
  };
}

/** Plans the draft claims of a file of annotations, whole or not at all. */
export function planAnnotations(desk: Desk, content: Content, given: AnnotationsGiven): Planned {
  const read = importGiven(desk, content, given);
  if ('refusal' in read) return read;
  const changes = [...read.files].map(([file, to]) => ({ file, from: null, to }));
  return changes.length === 0 ? { refusal: 'no annotation of this file makes a new claim' } : { changes, madeFrom: [] };
}

function importGiven(
  { known, pick }: Desk,
  content: Content,
  { document: { name, base64 }, article }: AnnotationsGiven,
): (AnnotationImport & { wordless: number }) | Refusal {
  const decoded = decodeDocument(Buffer.from(base64, 'base64'));
  const read = 'refusal' in decoded ? decoded : readAnnotations(decoded.text);
  if ('refusal' in read) return { refusal: `${name || 'the file'} ${read.refusal}` };
  const { wordless, annotations } = read;
  const story = known.of(content);
  const imported = importAnnotations(content, annotations, { article, pick, story, begin: proposedClaim });
  return { ...withoutFaulty(imported), wordless };
}

/** A draft that lacks something would not be shown at the desk, for its editor to go over: it is told as one without a place. */
function withoutFaulty({ files, begun, there, lost }: AnnotationImport): AnnotationImport {
  const faults = new Map([...files].map(([file, text]) => [file, faultsOf(file, text)[0]?.message]));
  const faulty = begun.flatMap(({ file, words }) => {
    const why = faults.get(file);
    return why === undefined ? [] : [{ words, why }];
  });
  return {
    files: new Map([...files].filter(([file]) => faults.get(file) === undefined)),
    begun: begun.filter(({ file }) => faults.get(file) === undefined),
    there,
    lost: [...lost, ...faulty],
  };
}
