import { describe, expect, test } from 'vitest';
import { en } from '../en.ts';
import { wordsOf } from '../catalogues.ts';
import { messagesIn } from './messages.ts';
import { ownWording } from './ownWording.ts';
import { taken } from './taken.ts';
import { problemInWords } from '../problems/problems.ts';

const faultsOf = (texts: Record<string, string>): string[] =>
  ownWording(texts, en).faults.map((fault) => problemInWords({ rule: 'wording', ...fault }));

describe('the editors’ own wording', () => {
  test('takes the place of single messages', () => {
    const { wording, faults } = ownWording(
      {
        'site.links.about': 'How we work',
        'about.origins.rules.1': 'whoever speaks in public.',
        'asOf.title': 'As of {day, date}',
        'counts.claims': '{number, plural, one {a single claim} other {# claims}}',
      },
      en,
    );
    const words = wordsOf({ language: 'en', wording });
    expect(faults).toEqual([]);
    expect([words.site.links.about, words.site.links.data]).toEqual(['How we work', en.site.links.data]);
    expect(words.about.origins.rules).toEqual(en.about.origins.rules.with(1, 'whoever speaks in public.'));
    expect(words.asOf.title({ day: '2031-05-02' })).toBe('As of 2 May 2031');
    expect([1, 1250].map((number) => words.counts.claims({ number }))).toEqual(['a single claim', '1,250 claims']);
    expect(wordsOf({ language: 'en', wording })).toBe(words);
    expect(wordsOf({ language: 'en' })).toBe(en);
  });

  test.each([
    ['a path with a slip', { 'claim.orgin': 'x' }, 'no message is called “claim.orgin”; did you mean “claim.origin”?'],
    [
      'a group',
      { 'site.links': 'x' },
      'it is a group, so write the whole path of a message, such as “site.links.about”',
    ],
    ['what is no message', { formats: 'x', language: 'de', toString: 'x' }, 'no message is called “formats”'],
    ['a wrong parameter', { 'claim.origin': '{nam}' }, 'takes {name}; did you mean “name”?'],
    ['a parameter too many', { 'search.placeholder': 'x', 'site.skip': '{x}' }, 'but the message takes none'],
    ['a word that is counted', { 'claim.origin': '{name, plural, other {x}}' }, 'counts {name}, which is no number'],
    ['a word that is dated', { 'claim.origin': '{name, date}' }, 'dates {name}, which is no date'],
    ['a bare number', { 'counts.claims': '{number} claims' }, 'write {number, number}'],
    ['a bare date', { 'asOf.title': 'On {day}' }, 'write {day, date}'],
    [
      'an unknown tag',
      { 'site.missing.advice': 'Go <hom>home</hom>' },
      'has the tag <hom>, but the message has <claims>',
    ],
    ['no words', { 'site.skip': ' ' }, 'is empty; give the message words'],
    ['bad syntax', { 'claim.origin': 'from {name' }, 'is not in ICU MessageFormat'],
  ])('is refused for %s', (_, texts, expected) => {
    expect(faultsOf(texts).join('\n')).toContain(expected);
  });

  test('is told all that is wrong at once', () => {
    expect(faultsOf({ 'a.b': 'x', 'claim.origin': '{x} {y} <b>', 'site.skip': '{' })).toHaveLength(5);
  });
});

describe('what messages take', () => {
  const { formats, ...words } = en;
  const messages = [...messagesIn(words)];

  test('is known of each that is a function', () => {
    expect(formats.number(1)).toBe('1');
    const bare = messages.filter(
      ([, message]) => typeof message === 'function' && taken(message).parameters.length === 0,
    );
    expect(bare).toEqual([]);
  });

  test('is a number wherever its name says so', () => {
    const counted =
      /^(articles|claims|days|entries|events|number|of|origins|pages?|questions|rest|sentences|voices|years)$/;
    const named = messages.flatMap(([path, message]) => {
      const { parameters, numbers } = taken(message);
      return parameters.filter((name) => counted.test(name) && !numbers.has(name)).map((name) => `${path}: ${name}`);
    });
    expect(named).toEqual([]);
  });

  test('is a date where it is written as one', () => {
    const day = ['asOf.title', 'feeds.printed', 'notices.corrected', 'timeline.chart.mark'];
    const found = day.map((path) => [...taken(new Map(messages).get(path) ?? '').dates]);
    expect(found).toEqual([['day'], ['day'], ['day'], ['day']]);
  });
});
