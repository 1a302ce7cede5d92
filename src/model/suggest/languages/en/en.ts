import { enPage } from './page.ts';
import { enSpeech } from './speech.ts';
import { enTimes } from './times.ts';
import type { LanguageWords } from '../words/languageWords.ts';

/** English. */
export const en: LanguageWords = {
  page: enPage,
  speech: enSpeech,
  months: { sept: 9 },
  bounds: {
    exactly: { before: ['exactly', 'precisely'], after: [] },
    atLeast: {
      before: ['at least', 'no (?:fewer|less) than', 'not (?:fewer|less) than', 'a minimum of', 'as few as'],
      after: ['or more', 'and more', 'or over', 'and counting', 'at least'],
    },
    moreThan: {
      before: ['more than', 'over', 'above', 'greater than', 'upwards? of', 'in excess of', 'exceed(?:s|ed|ing)?'],
      after: [],
    },
    about: {
      before: [
        'about',
        'around',
        'roughly',
        'approximately',
        'approx\\.',
        'some',
        'circa',
        'ca?\\.',
        'nearly',
        'almost',
        'close to',
        'near',
        'an? estimated',
        'estimated at',
        'in the region of',
        'or so',
        'an average of',
      ],
      after: ['or so', 'or thereabouts'],
    },
    atMost: {
      before: [
        'at most',
        'up to',
        'no more than',
        'not more than',
        'as (?:many|much) as',
        'a maximum of',
        '(?:fewer|less) than',
        'under',
        'below',
      ],
      after: ['or (?:fewer|less|under)', 'at (?:the )?most'],
    },
  },
  times: enTimes,
  relativeDays: [
    'yesterday',
    'today',
    'tomorrow',
    'tonight',
    'overnight',
    '(?:earlier |later )?th(?:is|at) (?:morning|afternoon|evening|week|weekend|month|year)',
    '(?:last|next) (?:night|week|weekend|month|year)',
    '(?:in|over) recent (?:days|weeks|months)',
    'in (?:the )?coming (?:days|weeks|months)',
    '(?:a|an|one|two|three|several|\\d+) (?:day|week|month|hour)s? (?:ago|earlier|later)',
  ],
  fillers:
    'a about after against amid an and are as at be been before between but by can could did do does during for from had has have how if in into is it its many may more much of on or over say says than that the their they this to under was were what when where which who why will with would'.split(
      ' ',
    ),
};
