/** What a browser says of copying a text. */
export const copying = {
  copy: 'Copy',
  /** The name of a button that copies a form of citation, such as “Copy BibTeX”. */
  copyForm: ({ form }: { form: string }): string => `Copy ${form}`,
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying; the text is selected.',
};
