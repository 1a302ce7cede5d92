/** What is to be done with a page beside reading it, and what comes of it. */
export const sharingWords = {
  share: 'Share',
  cite: 'Cite',
  embed: 'Embed',
  copy: 'Copy',
  copied: 'Copied.',
  linkCopied: 'Link copied.',
  notCopied: 'This browser does not allow copying; the text is selected.',
} as const;

/** The name of a button that copies a form of citation, such as “Copy BibTeX”. */
export const copyForm = (form: string): string => `Copy ${form}`;
