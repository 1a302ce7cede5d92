import type { SeriesStep } from '../../../model/questions/figures.ts';
import type { Standing } from '../../../model/questions/standing.ts';

/** How the answers to a question stand to one another: alone, within a line, and what that means. */
export const standings = {
  names: {
    open: standing('Open', 'no article answers it'),
    single: standing('One article', 'only one article answers it'),
    echoed: standing('Echoed', 'several articles give one answer, but no second known origin stands behind it'),
    agreed: standing('Agreed', 'several origins give the same answer'),
    converging: standing('Converging', 'the answers follow one another in time'),
    differing: standing('Differing', 'the answers differ, which need not mean that they exclude one another'),
    disputed: standing('Disputed', 'some answers exclude others'),
  } satisfies Record<Standing, object>,
  /** How a figure stands to the one before it. */
  steps: {
    'not-comparable': 'not comparable',
    contradiction: 'contradicts the one before',
    agreement: 'agrees with the one before',
    update: 'later, and not lower',
    revision: 'later, but lower',
  } satisfies Record<SeriesStep, string>,
};

function standing(name: string, meaning: string) {
  return { name, inline: name.toLowerCase(), meaning };
}
