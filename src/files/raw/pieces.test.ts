import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { piecesOf, turnPieces } from './pieces.ts';

const LINES = ['Home', 'Ferry sinks', 'The ferry sank.', 'Share', 'It was calm.', 'Subscribe'];
const pieces = piecesOf(LINES, 'The ferry sank.\n\nIt was calm.\n', ['Share', 'Home', 'Subscribe']);

test('what was taken out stands where it stood in the document', () => {
  expect(pieces.map(({ words, isText }) => [words, isText])).toEqual([
    ['Home', false],
    ['The ferry sank.', true],
    ['Share', false],
    ['It was calm.', true],
    ['Subscribe', false],
  ]);
});

describe('turnPieces', () => {
  it('puts back and takes out', () => {
    expect(turnPieces(pieces, [2, 3])).toEqual({
      body: 'The ferry sank.\n\nShare\n',
      removed: ['Home', 'It was calm.', 'Subscribe'],
    });
  });

  it('writes signs that Markdown would take for its own as the document has them', () => {
    const [star] = piecesOf(['1. *'], '', ['1. *']);
    expect(turnPieces(star ? [star] : [], [0]).body).toBe('1\\. \\*\n');
  });

  it('loses nothing, however often an editor changes their mind', () => {
    fc.assert(
      fc.property(fc.subarray([0, 1, 2, 3, 4]), (turned) => {
        const { body, removed } = turnPieces(pieces, turned);
        const words = [...body.split('\n').filter(Boolean), ...removed];
        expect(words.toSorted()).toEqual(pieces.map((piece) => piece.words).toSorted());
      }),
    );
  });
});
