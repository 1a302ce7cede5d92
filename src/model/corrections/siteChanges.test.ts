import { expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadCorpus } from '../../files/read/load.ts';
import type { Corpus } from '../story/corpus.ts';
import { exportChanges } from '../exports/changes.ts';
import { locatorAt } from '../../urls.ts';
import { correctionPages, daysOf, linesOf } from './days.ts';
import { siteChanges } from './siteChanges.ts';

const CLAIMS = 'articles/port-fire/claims';
const LEDGER = 'abcd1234 2031-05-02\nmnop4567 2031-05-02\nwxyz7890 2031-05-03\n';

async function corpusOf(files: Record<string, string>): Promise<Corpus> {
  const addresses = `${[
    ...['articles/port-fire', 'entities/ada-lund', 'entities/daily-gull', 'events/fire'],
    ...['questions/how-many-dead', 'questions/rebuild'],
  ].join(' 2031-05-02\n')} 2031-05-02\n`;
  const loaded = await withCorpus({ ...good, 'ledger.txt': LEDGER, 'addresses.txt': addresses, ...files }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.corpus;
}

const changed = (file: string, lines: string): Record<string, string> => ({
  [file]: (good[file] ?? '').replace(/---\n$/, `${lines}---\n`),
});
const history = (...steps: string[][]): string =>
  `history:\n${steps.map((lines) => `  - ${lines.join('\n    ')}\n`).join('')}`;

test('each change is told once, the latest first, with its reason and what was said before', async () => {
  const corpus = await corpusOf({
    ...changed(
      `${CLAIMS}/dead.md`,
      history(
        ['date: 2031-05-04', 'change: revised', 'because: Misread.', 'statement: The fire killed 38 people.'],
        ['date: 2031-05-06', 'change: reworded', 'because: Clearer.', 'statement: The fire has killed 83 people.'],
      ),
    ),
    ...changed(
      `${CLAIMS}/out.md`,
      `status: withdrawn\nreason: Not said.\n${history(['date: 2031-05-05', 'change: withdrawn', 'because: Not said.'])}`,
    ),
    'events/storm.md':
      '---\ntitle: The storm\ndate: 2031-05-01\nstatus: replaced\nreason: One event.\nsince: 2031-05-07\nreplacedBy:\n  - fire\n---\n',
  });
  const changes = siteChanges(corpus);
  expect(changes.map(({ date, what, sort, id }) => `${date} ${what} ${sort} ${id}`)).toEqual([
    '2031-05-07 replaced event storm',
    '2031-05-06 reworded claim abcd1234',
    '2031-05-05 withdrawn claim mnop4567',
    '2031-05-04 corrected claim abcd1234',
    '2031-05-03 added claim wxyz7890',
    '2031-05-02 added article port-fire',
    '2031-05-02 added claim abcd1234',
    '2031-05-02 added claim mnop4567',
  ]);
  expect(changes.slice(0, 4).map(({ why, before, instead }) => [why, before, instead])).toEqual([
    ['One event.', undefined, [{ id: 'fire', says: 'The fire' }]],
    ['Clearer.', 'The fire has killed 83 people.', []],
    ['Not said.', undefined, []],
    ['Misread.', 'The fire killed 38 people.', []],
  ]);
  expect(exportChanges(corpus, locatorAt(undefined))[1]).toMatchObject({ url: '/claims/abcd1234/', why: 'Clearer.' });
});

test('a claim that stands again is told as restored, and one that was never published not at all', async () => {
  const corpus = await corpusOf({
    ...changed(
      `${CLAIMS}/out.md`,
      history(
        ['date: 2031-05-05', 'change: withdrawn', 'because: Not said.'],
        ['date: 2031-05-08', 'change: published'],
      ),
    ),
    'ledger.txt': LEDGER.replace(/^wxyz.*\n/m, ''),
  });
  const told = siteChanges(corpus).filter(({ sort }) => sort === 'claim');
  expect(told.map(({ what, id }) => `${what} ${id}`)).toEqual([
    'restored mnop4567',
    'withdrawn mnop4567',
    'added abcd1234',
    'added mnop4567',
  ]);
});

test('what was added to an article on one day is one line, after what was changed that day', async () => {
  const corpus = await corpusOf(
    changed(
      `${CLAIMS}/dead.md`,
      history(['date: 2031-05-02', 'change: reworded', 'because: Clearer.', 'statement: The fire killed 83.']),
    ),
  );
  const changes = siteChanges(corpus);
  const [page] = correctionPages(changes);
  expect(
    page?.items.map(({ key, items }) => [key, items.map((line) => ('added' in line ? line.added : 'one'))]),
  ).toEqual([
    ['2031-05-03', [1]],
    ['2031-05-02', ['one', 2]],
  ]);
  expect(linesOf(changes)).toHaveLength(3);
  expect(daysOf(changes)[1]).toEqual({
    date: '2031-05-02',
    counts: [
      { what: 'added', sort: 'article', count: 1 },
      { what: 'added', sort: 'claim', count: 2 },
      { what: 'reworded', sort: 'claim', count: 1 },
    ],
  });
});

test('of what was removed no word is told', async () => {
  const file = `${CLAIMS}/out.md`;
  const corpus = await corpusOf(
    changed(
      file,
      `status: removed\nreason: A court ordered it.\n${history(['date: 2031-05-05', 'change: removed', 'because: A court ordered it.'])}`,
    ),
  );
  const [first] = siteChanges(corpus);
  expect(first).toMatchObject({ what: 'removed', sort: 'claim', id: 'mnop4567', says: undefined, before: undefined });
  expect(JSON.stringify(exportChanges(corpus, locatorAt(undefined)))).not.toContain('the fire is out');
});
