/** What is known from outside the articles. */
export const outside = {
  heading: 'From outside the articles',
  meaning: 'What no article here says. Each note rests on pages that we read elsewhere.',
  copy: 'copy',
  inCopy: ', read in a copy',
};
