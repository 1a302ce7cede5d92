import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFilledIn } from './about.ts';
import { answerKey } from './answers/answerKey.ts';
import { proposeClaim, type ClaimProposals } from './proposeClaim.ts';
import { isSure } from './proposal.ts';
import { claimOf, records, selectionOf, storyOf } from './story.fixture.ts';

const propose = (marked: string, story = storyOf()): ClaimProposals => proposeClaim(selectionOf(marked), story);

describe('what near claims have', () => {
  test('their event, and one whose title is like the words', () => {
    expect(propose('It is known that ‹the fire killed some 90 people›.').event[0]?.value).toBe('fire');
    expect(propose('‹The council turned the bridge down›.').event[0]?.value).toBe('vote');
  });

  test('their question and position', () => {
    const { questions, answers, nearest } = propose('She said that ‹the harbour will be rebuilt›.');
    expect(questions[0]?.value).toBe('rebuilt');
    expect(answerKey(answers[0]?.value ?? { question: '' })).toBe('rebuilt:yes');
    expect(nearest[0]?.claim.data.id).toBe('aaaa2222');
  });

  test('a question that asks for a number only where the words give one', () => {
    const asked = (marked: string): string[] => propose(marked).questions.map(({ value }) => value);
    expect(asked('‹The fire killed 12 people›.')[0]).toBe('how-many-dead');
    expect(asked('‹The fire killed people›.')).not.toContain('how-many-dead');
  });

  test('words that stand in another article letter for letter are sure, others are not', () => {
    const [same] = propose('‹the council voted against the bridge›').event;
    const [other] = propose('‹A council is a council›').event;
    expect([same && isSure(same), other && isSure(other)]).toEqual([true, false]);
  });

  test('nothing is proposed from an empty story, and the article’s own claims are no others', () => {
    const { event, questions, answers, nearest } = propose('‹The fire killed 12 people›.', storyOf([]));
    expect([event[0]?.value, questions[0]?.value, nearest]).toEqual(['fire', 'how-many-dead', []]);
    expect([...event, ...questions, ...answers].filter(isSure)).toEqual([]);
    const own = storyOf([claimOf('new', 'bbbb1111', { quote: 'the fire killed 12 people' })]);
    expect(propose('‹The fire killed 12 people›.', own).nearest).toEqual([]);
  });
});

describe('whom it is about', () => {
  const filledIn = (marked: string): string[] =>
    propose(marked)
      .about.filter(isFilledIn)
      .map(({ value }) => value);

  test('those whom the words name and editors took before', () => {
    expect(filledIn('On Friday ‹Ada Lund came to the quay›.')).toEqual(['ada-lund']);
  });

  test('those whose name another bears less than those who bear it', () => {
    const chance = (marked: string): number =>
      propose(marked).about.find(({ value }) => value === 'ada-lund')?.chance ?? 0;
    expect(chance('‹Kim Lund came to the town›.')).toBeLessThan(chance('‹Ada Lund came to the town›.'));
  });

  test('those whom near claims are about, where the article names them somewhere', () => {
    const words = '‹the fire killed at least 90 people on the quay›';
    expect(filledIn(`${words}.\n\nThe Harbour Board met.`)).toContain('harbour-board');
    expect(filledIn(words)).not.toContain('harbour-board');
    expect(propose(words).about.map(({ value }) => value)).toContain('harbour-board');
  });
});

describe('when it was', () => {
  const dates = (marked: string): (string | undefined)[] => {
    const { happened, said, asOf } = propose(marked);
    return [happened[0]?.value, said[0]?.value, asOf[0]?.value];
  };

  test.each([
    ['Ada Lund said on Monday that ‹the port is shut›.', [undefined, '2031-05-19', '2031-05-19']],
    ['On Monday, Ada Lund said that ‹the port is shut›.', [undefined, '2031-05-19', '2031-05-19']],
    ['Ada Lund says that ‹the port was shut on 3 May›.', ['2031-05-03', undefined, '2031-05-21']],
    ['‹The port was shut on 3 May›.', ['2031-05-03', undefined, '2031-05-21']],
    [
      '“‹It is shut›,” Ada Lund told some people of the fire in the harbour on 3 May.',
      [undefined, '2031-05-03', '2031-05-03'],
    ],
    ['Ada Lund said of last month’s fire that ‹it was an accident›.', [undefined, undefined, '2031-05-21']],
    ['‹The port has been shut in recent days›.', ['../2031-05-21', undefined, '2031-05-21']],
    ['‹The port opens in the coming weeks›.', ['2031-05-21/..', undefined, '2031-05-21']],
    ['‹It is like the 2020 fire›.', [undefined, undefined, '2031-05-21']],
    ['‹On 3 May, Ada Lund ordered the fleet home›.', ['2031-05-03', undefined, '2031-05-21']],
    ['Ada Lund said that ‹it has been shut since May›.', ['2031-05/2031-05-21', undefined, '2031-05-21']],
  ])('%s', (marked, expected) => {
    expect(dates(marked)).toEqual(expected);
  });
});

test('what is over holds as of no day, what is so or goes on does', () => {
  const isLikely = (marked: string): boolean => (propose(marked).asOf[0]?.chance ?? 0) >= 0.5;
  const told = ['‹Sailors shut the port›.', '‹The port is shut›.', '‹Sailors were guarding the port›.'];
  expect(told.map(isLikely)).toEqual([false, true, true]);
});

test('a number is proposed with its bound', () => {
  const { answers } = propose('‹The fire killed at least 90 people in 2 hours›.');
  expect(answers[0]?.value).toEqual({ question: 'how-many-dead', value: { atLeast: 90 } });
});

test('whatever is learnt and forgotten, the story is as one that never knew it', () => {
  const word = fc.constantFrom('fire', 'harbour', 'Ada Lund', '83', 'people', 'rebuilt', 'bridge');
  const quotes = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(quotes, quotes, (quote, asked) => {
      const story = storyOf();
      const claim = claimOf('old', 'cccc1111', { quote, event: 'fire', about: ['ada-lund'] });
      story.learn(claim);
      story.learn({ ...claim, data: { ...claim.data, status: 'withdrawn' } });
      const proposed = proposeClaim(selectionOf(`‹${asked}›`), story);
      expect(proposed).toEqual(proposeClaim(selectionOf(`‹${asked}›`), storyOf()));
    }),
  );
});

test('whatever the words, proposals are ordered, name only what there is, and have a chance from 0 to 1', () => {
  const word = fc.constantFrom(
    'fire',
    'the',
    'harbour',
    'Ada',
    'Lund',
    '83',
    'said',
    'killed',
    ',',
    '“',
    'no',
    'rebuilt',
  );
  const slugs = [...records.events, ...records.questions, ...records.entities].map(({ slug }) => slug);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const { about, event, questions, answers } = propose(`Before. ‹${words.join(' ')}› After.`);
      for (const list of [about, event, questions]) {
        expect(slugs).toEqual(expect.arrayContaining(list.map(({ value }) => value)));
        expect(new Set(list.map(({ value }) => value)).size).toBe(list.length);
      }
      for (const list of [about, event, questions, answers]) {
        const chances = list.map(({ chance }) => chance);
        expect(chances).toEqual(chances.toSorted((a, b) => b - a));
        expect(chances.every((chance) => chance >= 0 && chance <= 1)).toBe(true);
      }
    }),
  );
});

describe('whom nobody knows yet', () => {
  const fresh = (marked: string): string[] => propose(marked).newEntities.map(({ name, kind }) => `${name} (${kind})`);

  test('who speaks, persons by their full names, outlets, and other names of the sentence', () => {
    const text =
      'Edda Rohn came to Norland Yard. ‹“It was shut,” Rohn said of Norland Yard›. Then she met the Sel Courier.';
    expect(fresh(text)).toEqual(['Edda Rohn (person)', 'Norland Yard (organisation)']);
    expect(fresh('It opened on 3 May, ‹he told the Sel Courier›.')).toEqual(['Sel Courier (publication)']);
  });

  test('nobody whom the story has, and no day', () => {
    expect(fresh('On Friday ‹Ada Lund came to the quay, on a Friday in May›.')).toEqual([]);
  });
});
