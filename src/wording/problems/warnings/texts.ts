import type { RuleWords } from '../inWords.ts';

/** How much of a text a message shows, and how much of an address. */
const [SHOWN, SHOWN_ADDRESS] = [40, 60];

/** What may be wrong with texts as readers get them. */
export const texts: RuleWords<
  'signs-kept' | 'value-whole' | 'paragraph-claimed' | 'picture-shown' | 'acceptance-needed'
> = {
  'signs-kept': {
    emphasis: ({ words }) => `“${opening(words)}” marks emphasis, and its marks go; write “\\” before each of them`,
    list: ({ words }) =>
      `“${opening(words)}” begins a list, and is not part of the text; write “${escapedMarker(words)}” if the text has it`,
    link: ({ words }) =>
      `“${opening(words)}” becomes a link, and its brackets go; write “\\” before “[” if the text has them`,
    definition: ({ words, label = '' }) =>
      `“${opening(words)}” is taken for the address of a link, and is not shown; write “\\[${label}]” if the text has it`,
    note: ({ words, label = '' }) =>
      `“${opening(words)}” is a note that nothing refers to, and is not shown; refer to it with “[^${label}]”, or remove it`,
  },
  'value-whole': {
    cut: ({ comment }) =>
      `YAML takes “${comment}” for a comment; put all of the text in quotation marks, or write “# ” where a comment is meant`,
  },
  'paragraph-claimed': {
    bare: ({ paragraph }) => `no claim rests on the paragraph “${opening(paragraph)}”; read it again`,
  },
  'picture-shown': {
    unshown: ({ url }) =>
      `no page shows the picture “${url.slice(0, SHOWN_ADDRESS)}”, since pages load nothing from other sites; say in words what it shows, or link to it`,
  },
  'acceptance-needed': {
    needless: ({ rule }) => `“${rule}” does not warn here; remove it from “accepted”`,
  },
};

/** The marker of a list as Markdown keeps it: “1986\.”, “\-”. */
function escapedMarker(marker: string): string {
  return /^\d/.test(marker) ? `${marker.slice(0, -1)}\\${marker.slice(-1)}` : `\\${marker}`;
}

function opening(text: string): string {
  return `${text.slice(0, SHOWN)}${text.length > SHOWN ? '…' : ''}`;
}
