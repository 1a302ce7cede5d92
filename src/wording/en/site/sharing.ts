/** What is to be done with a page beside reading it; every page's script loads these words, and so no others. */
export const sharing = {
  share: 'Share',
  cite: 'Cite',
  embed: 'Embed',
  linkCopied: 'Link copied.',
};
