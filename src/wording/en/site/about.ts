import type { Kind } from '../../../model/schemas/claim.ts';
import { count, number, plural } from '../forms.ts';

/** The page on method and limits. */
export const about = {
  title: 'Method and limits',
  description: 'How claims are taken from articles, what the words on this site mean, and what it does not do.',
  opening:
    'News about a running story arrives second-hand, out of order and with changing numbers. This site holds the articles, takes each apart into <term>claims</term>, and ties every claim to the exact words that carry it. It shows four things about each: who says so, on whose authority, who else says so independently, and when.',
  making: {
    heading: 'How a claim is made',
    reading:
      'An editor reads an article sentence by sentence and writes down each fact or judgement that it holds, one at a time, in neutral words that can be read alone. A second reader then checks each statement against its quote: it may not say more than the words do.',
    notReviewed: 'No claim here names who reviewed it.',
    reviewed: ({ claims, reviewed, twice }: Record<'claims' | 'reviewed' | 'twice', number>): string =>
      `Of ${count(claims, 'claim')} that ${plural(claims, { one: 'stands', other: 'stand' })}, ${number(reviewed)} ${plural(reviewed, { one: 'names', other: 'name' })} who reviewed it as it is worded now, and ${number(twice)} more than one person.`,
    checked:
      'The words themselves are checked by the build. If a quote does not stand in its article letter for letter, or an editor names a person, an event or a question that does not exist, the site is not published.',
  },
  words: 'What the words mean',
  glossary: {
    article: 'Article',
    claim: 'Claim',
    quote: 'Quote',
    origin: 'Origin',
    modality: 'Modality',
    kind: 'Kind',
    source: 'Source',
    lines: 'The line under its words and a word beside it tell which:',
    meaning: ({ meaning }: { meaning: string }): string => `${meaning}.`,
    sort: 'A kind is what sort of thing a claim says, whoever says it:',
    kinds: {
      event: 'Something took place or is taking place.',
      figure: 'How many, how much, how far.',
      accusation: 'Somebody is charged with a wrong.',
      denial: 'Somebody rejects what others hold, or says that a thing is not done.',
      prediction: 'What will or may come of something.',
      intent: 'What somebody wants, plans, weighs or is ready to do, and why.',
      assessment: 'How good, serious, likely or clear a thing is, or what it means.',
      legal: 'What law allows or forbids, or an act that has its force in law.',
      background: 'What somebody or something is or was, without a day on which it happened.',
    } satisfies Record<Kind, string>,
  },
  origins: {
    heading: 'How an origin is found',
    lede: 'A chain of sources is followed outward from the article until nobody further is named:',
    rules: [
      'a named person or institution that says it on the record is the origin;',
      'so is an institution where someone unnamed speaks for it, and whoever speaks in public, named or not;',
      'where unnamed people tell an outlet what they know, the outlet is the origin, since it alone vouches for them; where it is not said whom they told, and of what is “reportedly” or “allegedly” so, the origin is unknown;',
      'in an article that retells one outlet’s report, a fact without a source is counted as that outlet’s, a judgement never;',
      'people and bodies that speak for one government or organisation are told apart, but count as one voice;',
      'what an article says in its own voice has its publisher as origin, or an unknown origin where the publisher is unknown.',
    ],
  },
  dates: {
    heading: 'How dates are written',
    text: 'Days are kept apart that are easily run together: the day something happened, the day it was said, the day on which a figure holds, and the day on which it was printed. Where an article states no date it is inferred, and the article’s page says from what. A date that is only known within bounds is written as its bounds (“between … and …”), never as a single day. Dates are stored in <edtf>EDTF</edtf>.',
  },
  outside: {
    heading: 'What is known from elsewhere',
    text: 'Some things no article here says: the day of an announcement, who printed a text, what the original of a retelling said. They never enter a statement. They stand under “From outside the articles”, each with the pages that we read, and the page of a day tells only what had been published by then.',
  },
  comparing: {
    heading: 'How a text is compared',
    place:
      '<compare>Any text can be read against the story</compare>, in your own browser: nothing of it is sent or kept.',
    text: 'Each sentence is told as one of five things. <term>Same words</term> are eight or more in a row that stand in an article as it is shown here, five in quotation marks, or a whole short sentence. <term>Same figure</term> and <term>another figure</term> are numbers of what a question here asks for. <term>Close to</term> shows up to three claims that are alike in their words, names and questions; they may well say the opposite, so that both sentences are there to be read. <term>Nothing close</term> says that none was found here, not that nobody ever said so.',
  },
  limits: {
    heading: 'What this site does not do',
    text: 'It does not say which claim is true, and gives no ratings. It shows what the articles say and where they got it. It does not correct them: garbled words and impossible dates stand as they arrived, with a note. Where a note uses knowledge from outside the articles it says so and gives the basis. The furniture of a page that was taken out of a text is listed on the article’s page.',
  },
  embedding: {
    heading: 'How to show a claim on another site',
    text: 'A claim, a question, an event, a person or a place can stand in a frame of any page as a card: what it says, and a link to its page. The address of the card is that of the page with <address>#embed</address> behind it. Each such page puts the frame together under “Embed”, as it is here for a claim.',
  },
  keys: {
    heading: 'Keys',
    text: 'Everything can be reached by the Tab key. <key>Ctrl</key> <key>K</key> opens the search anywhere, and so does <key>/</key>, which can be turned off at the foot of the search. In an article, <key>j</key> and <key>k</key> step from one claim to the next and back while its text or one of its claims has the focus. Among compared sentences, <key>n</key> and <key>p</key> go to the next of a kind and back.',
  },
  data: {
    heading: 'Data',
    text: 'Everything is there as data: <claims>every claim</claims>, with its quote’s place in the text counted in Unicode code points, and <articles>every article</articles> with its text. <data>All files and their fields</data>. The address of a claim, <address>/claims/</address> and eight characters, does not change. The <home>front page</home> is the place to begin reading.',
    licences:
      'Some code and typefaces of this site are those of others. <licences>Their licences</licences> go with it.',
  },
};
