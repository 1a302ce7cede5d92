/** The frame of the page on data. What stands on it is in English in every language, as the fields themselves are. */
export const data = {
  title: 'Data',
  /** What all data files are together, for programs. */
  dataset: ({ story }: { story: string }): string => `Claims in: ${story}`,
  description: 'Every file that programs can read, and every field in it.',
};
