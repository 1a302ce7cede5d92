import { TOLD, type Told } from '../../../src/model/compare/toldSentences.ts';
import type { CompareResults, Share } from './results.ts';
import type { Trial } from './trials.ts';

/** How many examples of each kind are printed, and how much of a sentence. */
const EXAMPLES = 3;
const LONGEST = 150;

/** What was measured of one story, with examples. */
export function compareTable(name: string, results: CompareResults, moved: Share, trials: readonly Trial[]): string {
  const rows: [string, string, string][] = [
    ['same words', 'right always', share(results.sameWords)],
    ['', 'of eight words in a row, found', share(results.sameWordsFound)],
    ['same, another figure', 'right in 0.90', share(results.figures)],
    ['', 'of those that claims give, found', share(results.figuresFound)],
    ['', 'moved figures told as another, right in 0.90', share(moved)],
    ['close to', 'one of three right in 0.70', share(results.close)],
    ['', 'the first right', share(results.first)],
    ['nothing close', 'of sentences with a counterpart, at most 0.10', share(results.nothing)],
    ['', 'of the others', share(results.nothingElse)],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const told = TOLD.map((one) => `${results.told[one]} ${one}`).join(', ');
  return [
    `${name}: ${results.sentences} sentences (${told})`,
    ...lines,
    ...TOLD.flatMap((one) => examples(one, trials)),
  ].join('\n');
}

function share({ right, of }: Share): string {
  return of === 0 ? 'none' : `${(right / of).toFixed(2)}  (${right} of ${of})`;
}

function examples(told: Told, trials: readonly Trial[]): string[] {
  const some = trials.filter(({ sentence }) => sentence.told === told).slice(0, EXAMPLES);
  return some.flatMap(({ sentence: { words, same, figures, close } }) => {
    const evidence = [
      ...same.map(({ article, spans: [first] }) => `“${words.slice(first?.start, first?.end)}” in ${article.short}`),
      ...figures.map(
        ({ question, value, step }) => `${JSON.stringify(value)} to ${question.question} ${step ?? 'same'}`,
      ),
      ...close.map(({ claim, strength }) => `${strength.toFixed(2)} ${claim.statement}`),
    ];
    return ['', `${told}: ${cut(words)}`, ...evidence.map((line) => `    ${cut(line)}`)];
  });
}

const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
