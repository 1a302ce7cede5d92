import { describe, expect, test } from 'vitest';
import { bareByline, bylineAfterDay, bylineIn, isFurniture } from './furniture.ts';

describe('isFurniture', () => {
  test.each([
    'Home » World » Fire in the harbour',
    'News > Local > Harbour',
    'Home | News | Sport',
    'World · Port and sea · Weather · Opinion',
    'Eastport, Port Times —',
    'Share',
    'Share | Tweet | E-mail',
    'Share this article',
    'Leave a Comment',
    '3 comments',
    'Your email address will not be published. Required fields are marked *',
    'Sign up for our newsletter to get the best of the port.',
    'You may also like',
    'You may also like: Ten ports to see',
    'Read more: The fire, one year on',
    'Advertisement',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    'Please support us by disabling your AdBlocker.',
    'Exit mobile version',
    'Site icon Port Times',
    '© 2031 Port Times. All rights reserved.',
    'Tags: fire, harbour',
    '5 min read',
    'Updated: 3 May 2031',
    'FOLLOW US ON X',
    'Continue reading below',
    'Our website uses cookies to improve your visit.',
  ])('%s', (paragraph) => {
    expect(isFurniture(paragraph, 'en')).toBe(true);
  });

  test.each([
    'A fire broke out on Friday.',
    'By Ada Lund | Eastport | Sunday paper',
    'Norland 2 | Eastport 1 | Port Rill 0',
    'Shares in the port fell.',
    'Read the full note in Port Times.',
    'The menu of the ship was burned.',
    'Related fires broke out in two other harbours, the board said on Friday.',
    'Follow the money, the mayor said.',
    'Comments by the mayor were not welcome.',
    'She closed the port > 3 times. It burned.',
    'Advertising revenue fell.',
    'Home is where the harbour is.',
    '«The ship» – «The ferry»',
    'They call it «the quay»',
  ])('%s is text', (paragraph) => {
    expect(isFurniture(paragraph, 'en')).toBe(false);
  });

  test('knows only breadcrumbs in a language without words', () => {
    expect(isFurniture('Share', 'fi')).toBe(false);
    expect(isFurniture('Etusivu » Uutiset', 'fi')).toBe(true);
  });
});

test.each([
  ['Wir verwenden Cookies. Mehr erfahren', 'de'],
  ['Lesedauer: 3 Minuten', 'de'],
  ['Nous utilisons des cookies pour améliorer votre expérience.', 'fr'],
  ['Utilizamos cookies propias y de terceros.', 'es'],
  ['Usamos cookies para melhorar a sua experiência.', 'pt'],
  ['Utilizziamo i cookie per migliorare il sito.', 'it'],
])('belongs to the page: %s', (paragraph, language) => {
  expect(isFurniture(paragraph, language)).toBe(true);
});

test.each([
  ['By Ada Lund on 3 May 2031, 11:51', 'en', 'Ada Lund'],
  ['Von Ada Lund am 03.05.2031, 11:51', 'de', 'Ada Lund'],
  ['Por Ana de Soto, el 3 de mayo de 2031', 'es', 'Ana de Soto'],
  ['By foot on 3 May 2031', 'en', undefined],
])('who wrote it and when: %s', (line, language, byline) => {
  expect(bylineIn(line, language)).toBe(byline);
});

test.each([
  ['By Ada Lund', 'Ada Lund'],
  ['by Ada Lund, Senior Editor', 'Ada Lund'],
  ['By Ada Lund | 3 May 2031', 'Ada Lund'],
  ['By Ada Lund Thu, 3 May 2031', 'Ada Lund'],
  ['By Wen Sun', 'Wen Sun'],
  ['Written by Ada Lund', 'Ada Lund'],
  ['Ada Lund, Political Correspondent', 'Ada Lund'],
  ['Ada Lund, who was an editor', undefined],
  ['Ada Lund, mayor', undefined],
  ['By the time it burned', undefined],
  ['By Friday it was out.', undefined],
])('%s', (line, byline) => {
  expect(bylineIn(line, 'en')).toBe(byline);
});

test.each([
  ['Thursday 3 May 2031 by Kim Berg', 'en', 'Kim Berg'],
  ['3. Mai 2031 von Kim Berg, Reporterin', 'de', 'Kim Berg'],
  ['3 May 2031', 'en', undefined],
  ['A picture by Kim Berg', 'en', undefined],
  ['Posted on May 3rd, 2031 by Ida Lund in News', 'en', 'Ida Lund'],
  ['Veröffentlicht am 3. Mai 2031 von Ida Lund', 'de', 'Ida Lund'],
])('who wrote it, behind the day: %s', (line, language, byline) => {
  expect(bylineAfterDay(line, language)).toBe(byline);
});

test('takes the address of a page for no name', () => {
  expect(bareByline('https://www.example.org/daily-gull', 'en')).toBeUndefined();
});
