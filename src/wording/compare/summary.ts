import { evidence } from '#words/compare/evidence';
import { forms } from '#words/forms';
import type { Tallied } from '../../model/compare/tallied.ts';
import { lineIn, type Piece } from './piece.ts';

/** What a comparison comes to, in one line; figures that differ are set apart. */
export function summaryOf({ sentences, told, voices, hasUnknown, unsourced }: Tallied): Piece[] {
  const { summary } = evidence;
  const repeated = told['same-words'] + told['same-figure'];
  const repeats = summary.repeats[voices.length === 0 ? 'none' : hasUnknown ? 'unknown' : 'known'];
  const counted: [number, (given: { sentences: number }) => string][] = [
    [repeated, (given) => repeats({ ...given, voices: voices.length })],
    [told['another-figure'], summary.anotherFigure],
    [told.close, summary.close],
    [told.nothing, summary.nothingClose],
    [unsourced, summary.unsourced],
  ];
  const parts = counted.filter(([number]) => number > 0).map(([number, say]) => say({ sentences: number }));
  return lineIn(
    parts.length === 0 ? summary.nothing({ sentences }) : summary.all({ sentences, told: forms.row(parts) }),
  );
}
