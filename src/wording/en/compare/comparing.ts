import { count, number as written } from '../forms.ts';

interface Counted {
  number: number;
}

/** What stands on the page on which texts are compared with the story. */
export const comparing = {
  heading: 'What is new in this text?',
  lede: 'Paste an article and see, sentence by sentence, what this story holds already, on how many voices it rests, which figure moved, what nobody said before, and where no source is named.',
  field: 'Text to compare',
  hint: 'Paste text, or drop a text file or a saved web page here.',
  open: 'Open a file',
  compare: 'Compare',
  /** What the comparison is, and what it is not. */
  against: ({ claims, articles }: { claims: number; articles: number }): string =>
    `Read in this browser against ${count(claims, 'claim')} of ${count(articles, 'article')}; nothing is sent, and nothing is kept once this page is closed. It finds what is alike, not what is true.`,
  without: {
    reason: 'Comparing needs JavaScript, which is off in this browser: the text is read here, and sent nowhere.',
    instead:
      'Without it, look for the words of the text in <claims>all claims</claims> and its figures in <questions>the questions</questions>. Whoever has the files of this story can compare in a terminal: <command/>.',
  },
  busy: 'Comparing …',
  empty: 'There is no sentence to compare yet.',
  failed: 'The story could not be read, so that nothing was compared. Please try again.',
  noText: ({ file }: { file: string }): string =>
    `${file} is no text file and no web page, so that nothing was compared.`,
  kinds: 'Which sentences are shown',
  keys: 'In the list, <key>n</key> and <key>p</key> go to the next and the previous sentence of a kind.',
  all: ({ number }: Counted): string => `All ${written(number)}`,
  /** A kind of sentences with how many there are. */
  kind: ({ name, number }: Counted & { name: string }): string => `${name} ${written(number)}`,
  unsourced: ({ number }: Counted): string => `No source named ${written(number)}`,
  beside: ({ number }: Counted): string => `Also close to ${count(number, 'claim')}`,
  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copied: 'Copied.',
  notCopied: 'This browser does not allow copying.',
  print: 'Print',
};
