/** Words of somebody else within a line of ours. */
export const quotes = {
  quoted: ({ text }: { text: string }): string => `“${text}”`,
};
