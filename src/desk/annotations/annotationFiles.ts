/** The names of files that hold annotations, and no article. */
export const ANNOTATION_FILES = ['.json', '.jsonld', '.csv', '.tsv'];

/** Whether a file of this name holds annotations. */
export function isAnnotationFile(name: string): boolean {
  return ANNOTATION_FILES.some((ending) => name.toLowerCase().endsWith(ending));
}
