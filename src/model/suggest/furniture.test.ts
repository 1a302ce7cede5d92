import { describe, expect, test } from 'vitest';
import { bylineIn, isFurniture } from './furniture.ts';

describe('isFurniture', () => {
  test.each([
    'Home » World » Fire in the harbour',
    'News > Local > Harbour',
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
  ])('%s', (paragraph) => {
    expect(isFurniture(paragraph, 'en')).toBe(true);
  });

  test.each([
    'A fire broke out on Friday.',
    'Shares in the port fell.',
    'Read the full note in Port Times.',
    'The menu of the ship was burned.',
    'Related fires broke out in two other harbours, the board said on Friday.',
    'Follow the money, the mayor said.',
    'Comments by the mayor were not welcome.',
    'She closed the port > 3 times. It burned.',
    'Advertising revenue fell.',
    'Home is where the harbour is.',
  ])('%s is text', (paragraph) => {
    expect(isFurniture(paragraph, 'en')).toBe(false);
  });

  test('knows only breadcrumbs in a language without words', () => {
    expect(isFurniture('Share', 'fi')).toBe(false);
    expect(isFurniture('Etusivu » Uutiset', 'fi')).toBe(true);
  });
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
  ['By the time it burned', undefined],
  ['By Friday it was out.', undefined],
])('%s', (line, byline) => {
  expect(bylineIn(line, 'en')).toBe(byline);
});
