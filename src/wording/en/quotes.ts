/** Words of somebody else within a line of ours. */
export const quotes = {
  quoted: ({ text }: { text: string }): string => `“${text}”`,
  /** The same where quotation marks within the words are to differ from those around them. */
  nested: ({ text }: { text: string }): string => `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`,
};
