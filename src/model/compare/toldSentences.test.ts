import { beforeAll, describe, expect, test } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { evidenceLines } from '../../wording/compare/evidence.ts';
import { textOfLine } from '../../wording/compare/piece.ts';
import { summaryOf } from '../../wording/compare/summary.ts';
import type { Corpus } from '../story/corpus.ts';
import { harbour, told } from './story.fixture.ts';
import { talliedOf } from './tallied.ts';
import { languageOf } from './textLanguage.ts';

/** The question asks by what the people died, so that a number of other people does not answer it. */
const question = (good['questions/how-many-dead.md'] ?? '')
  .replace('How many people died?', 'How many people has the fire in the harbour killed?')
  .replace('unit: people', 'unit: people killed');

let corpus: Corpus;
beforeAll(async () => {
  corpus = await harbour({ 'questions/how-many-dead.md': question });
});

const only = async (text: string, of = corpus) => {
  const [first] = await told(text, of);
  if (!first) throw new Error('No sentence was told.');
  return first;
};

describe('figures', () => {
  test.each([
    ['The fire has now killed at least 87 people in the harbour.', 'another-figure', 'update'],
    ['Rescuers said that the fire killed 79 people in the harbour.', 'another-figure', 'revision'],
    ['In the harbour the fire killed 83 people by Sunday.', 'same-figure', undefined],
  ])('%s', async (text, as, step) => {
    const { told: is, figures } = await only(text);
    expect([is, figures.map((figure) => [figure.question.slug, figure.step])]).toEqual([as, [['how-many-dead', step]]]);
  });

  test.each([
    'An avalanche in the mountains killed 12 people.',
    'The fire broke out in the harbour at 11 on Friday.',
    'About 300 people watched the fire from the harbour.',
    'In 2031 the fire in the harbour was news.',
  ])('no figure: %s', async (text) => {
    expect((await only(text)).figures).toEqual([]);
  });

  test('what a number counts may be named in the sentence before', async () => {
    const [, second] = await told('The fire in the harbour is out. It has killed 90 people.', corpus);
    expect(second?.told).toBe('another-figure');
  });

  test('a unit that says millions counts the whole number of a text', async () => {
    const money = await harbour({
      'questions/how-many-dead.md': question
        .replace('has the fire in the harbour killed?', 'does the fire cost?')
        .replace('unit: people killed', 'unit: million dollars'),
    });
    const { told: is, figures } = await only('Ada Lund says that the fire will cost $83 million.', money);
    expect([is, figures[0]?.value]).toEqual(['same-figure', { exactly: 83 }]);
  });
});

describe('same words', () => {
  test.each([
    ['eight words in a row', 'It is said that a fire broke out on Friday, killing at least nobody.'],
    ['a whole short sentence', 'The fire is out.'],
  ])('%s', async (_, text) => {
    const { told: is, same } = await only(text);
    expect([is, same[0]?.article.slug]).toEqual(['same-words', 'port-fire']);
  });

  test('a quoted phrase of five words', async () => {
    const { same } = await only('They spoke of a night “killing at least 83 people” and of rain.');
    expect(same[0]?.claims.map(({ id }) => id)).toEqual(['abcd1234']);
    expect((await only('They spoke of a night killing at least 83 people and of rain.')).same).toEqual([]);
  });

  test.each(['A fire broke out on Friday, at last.', 'The fire is nearly out now.'])('not: %s', async (text) => {
    expect((await only(text)).same).toEqual([]);
  });

  test('the story’s own article is told so throughout', async () => {
    const all = await told(corpus.articles[0]?.text.text ?? '', corpus);
    expect(all.map((sentence) => sentence.told)).toEqual(Array(all.length).fill('same-words'));
    expect(all.length).toBeGreaterThan(2);
  });

  test('an article in excerpts gives its quoted words only', async () => {
    const article = (good['articles/port-fire/article.md'] ?? '').replace('rights:', 'display: excerpts\nrights:');
    const excerpts = await harbour({ 'articles/port-fire/article.md': article });
    expect((await only('A fire broke out on Friday, killing at least 83 people.', excerpts)).same).toEqual([]);
    expect((await only('So it went, “killing at least 83 people” in a night.', excerpts)).same).toHaveLength(1);
  });
});

describe('close to, and who says it', () => {
  test('a claim in other words comes with its quote, its answer and who stands behind it', async () => {
    const sentence = await only('Mayor Ada Lund promised that the harbour would be rebuilt soon.');
    expect([sentence.told, sentence.close[0]?.claim.id]).toEqual(['close', 'wxyz7890']);
    const words = evidenceLines(sentence).map(textOfLine);
    expect(words[0]).toBe(
      'Close to Ada Lund says that the harbour will be rebuilt (1 article, 1 origin: Ada Lund). In Daily Gull, 2 May 2031: “We will rebuild”',
    );
    expect(words[1]).toBe('Will the harbour be rebuilt? It will.');
  });

  test('a text about something else has nothing close', async () => {
    const all = await told('The bakery opens at six. Rye bread sells best in winter, the baker said.', corpus);
    expect(all.map((sentence) => sentence.told)).toEqual(['nothing', 'nothing']);
    expect(all.map(({ speaker }) => speaker)).toEqual(['nobody', expect.objectContaining({ label: 'The baker' })]);
  });

  test('names that the story does not know are told, and a word that only opens a sentence is none', async () => {
    const { newNames } = await only('Yesterday Ada Lund met Kim Berg in Norland.');
    expect(newNames).toEqual(['Kim Berg', 'Norland']);
  });
});

test('a sentence of a word or two is read with its neighbour, and a line of so few words is passed over', async () => {
  const all = await told('Reactions\nWhy? Nobody knows it yet. So what.', corpus);
  expect(all.map(({ words }) => words)).toEqual(['Why? Nobody knows it yet. So what.']);
});

test('what a comparison comes to stands in one line', async () => {
  const all = await told('The fire is out. The fire in the harbour killed 90 people. Bread is an art.', corpus);
  expect(textOfLine(summaryOf(talliedOf(all)))).toBe(
    '3 sentences: 1 repeats the story (all on 1 voice), 1 figure differs, 1 has nothing close, 3 name no source.',
  );
});

test.each([
  ['The mayor of the town said that the fire was out.', 'en-GB', 'en-GB'],
  ['El alcalde de la ciudad dijo que el fuego en el puerto ya no es un peligro para los barcos.', 'en', 'es'],
  ['قال رئيس البلدية إن الحريق انتهى', 'en', 'ar'],
  ['市长说大火已经扑灭', 'en', 'zh'],
  ['市長は火が消えたと言った', 'en', 'ja'],
  ['', 'fr', 'fr'],
])('the language of “%s” in a story in %s is %s', (text, editors, language) => {
  expect(languageOf(text, editors)).toBe(language);
});
