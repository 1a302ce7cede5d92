/** What is to be done with a page beside reading it, and what comes of it. */
export const sharing = {
  share: 'Share',
  cite: 'Cite',
  embed: 'Embed',
  copy: 'Copy',
  /** The name of a button that copies a form of citation, such as “Copy BibTeX”. */
  copyForm: ({ form }: { form: string }): string => `Copy ${form}`,
  copied: 'Copied.',
  linkCopied: 'Link copied.',
  notCopied: 'This browser does not allow copying; the text is selected.',
};
