import { expect, test } from 'vitest';
import { articleLanguage } from './articleLanguage.ts';

const GERMAN =
  'Am frühen Freitag brach im Hafen ein Feuer aus, und die Hafenverwaltung sperrte beide Piere bis zum Abend für alle.';
const DANISH =
  'Tidligt fredag brød en brand ud på havnen, og bestyrelsen lukkede begge moler indtil om aftenen, så færgen måtte blive ude.';

test.each([
  ['what the document says', GERMAN, 'de-AT', { tag: 'de-AT' }],
  ['what a document says of a language near to another', DANISH, 'nb', { tag: 'nb' }],
  ['what the words show', GERMAN, undefined, { tag: 'de', guessed: 'a guess, from its words' }],
  [
    'what few letters show that few languages have',
    '등대가 꺼졌다고 말했다.',
    undefined,
    { tag: 'ko', guessed: 'a guess, from its words' },
  ],
  ['likewise Chinese', '灯塔看守人说灯熄灭了两次。', undefined, { tag: 'zh', guessed: 'a guess, from its words' }],
  ['likewise Japanese', '灯台守は灯が消えたと述べた。', undefined, { tag: 'ja', guessed: 'a guess, from its words' }],
  ['the story’s, where they show nothing', 'Ja.', undefined, { tag: 'en', guessed: 'a guess: the story’s own' }],
  [
    'what the document says, with a note where the words show another one',
    GERMAN,
    'en',
    { tag: 'en', note: 'The document says that its language is “en”; its words look like “de”.' },
  ],
])('%s', (_, text, said, found) => {
  expect(articleLanguage(text, said, 'en')).toEqual(found);
});
