/** What is to be done with a page beside reading it. */
export const sharing = {
  share: 'Share',
  cite: 'Cite',
  embed: 'Embed',
};
