import { compareFigures, statedBound, type SeriesStep, type Value } from '../questions/figures.ts';
import { quantitiesIn, type Quantity } from '../suggest/claim/answers/values.ts';
import { numbersIn } from '../text/numbers.ts';
import type { ComparedFigure, ComparedQuantity, ComparedQuestion, ComparedStory } from './comparedStory.ts';
import { comparedTerms } from './terms.ts';

/** A number of a sentence that answers a question of the story, and what the story has there. */
export interface FoundFigure {
  question: Pick<ComparedQuestion, 'slug' | 'question'>;
  value: Value;
  /** The figures that give the same number; of none, the latest that there is. */
  against: ComparedFigure[];
  /** How the number stands to the latest figure, if it holds after it; undefined where the story has the number. */
  step: SeriesStep | undefined;
}

/** What a number counts stands within so many words after it. */
const COUNTED = 4;
/** As of when a number of a text holds whose day is not known: after all that the story has. */
const LATER = '9999';

const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds', '¥': 'yen' };

/** The numbers of a sentence that answer questions of the story; `around` is what its paragraph says before it. */
export async function figuresIn(
  sentence: string,
  around: string,
  language: string,
  story: ComparedStory,
): Promise<FoundFigure[]> {
  const quantities = quantitiesIn(sentence, language);
  if (quantities.length === 0) return [];
  const roots = {
    sentence: new Set(rootsOf(sentence, language)),
    around: new Set(rootsOf(`${around} ${sentence}`, language)),
  };
  const found = await Promise.all(
    story.quantities.map(async (asked) => {
      const fitting = quantities.filter((quantity) => fits(quantity, asked, roots, story.language));
      const question = fitting.length > 0 ? await story.question(asked.slug) : undefined;
      return question ? fitting.flatMap(({ value }) => compare(scaled(value, asked.unit), question)) : [];
    }),
  );
  return found.flat();
}

/**
 * Whether a number counts what a question asks for. A word of its unit follows the number, and the sentence has the others; or a
 * word follows that stands there in a quote of the story, and at most one word of the unit is missing. A word of the question
 * besides stands in the sentence or in the one before.
 */
function fits(
  { written, after }: Quantity,
  { unit, counted, question }: ComparedQuantity,
  roots: Record<'sentence' | 'around', ReadonlySet<string>>,
  language: string,
): boolean {
  const currency = CURRENCIES[/\p{Sc}/u.exec(written)?.[0] ?? ''] ?? '';
  const following = rootsOf(`${currency} ${after.trim().split(/\s+/).slice(0, COUNTED).join(' ')}`, language);
  const units = rootsOf(unit, language).filter((root) => !isScale(root));
  const missing = units.filter((root) => !roots.sentence.has(root) && !following.includes(root)).length;
  const isNamed = units.some((root) => following.includes(root));
  const isKnown = rootsOf(counted, language).some((root) => !units.includes(root) && following.includes(root));
  const topic = rootsOf(question, language).filter((root) => !units.includes(root) && !root.startsWith('#'));
  const isCounted = (isNamed && missing === 0) || (isKnown && missing <= 1);
  return isCounted && topic.some((root) => roots.around.has(root));
}

/** The terms of a text without the endings by which English words differ: “killed”, “killing”. */
function rootsOf(text: string, language: string): string[] {
  return comparedTerms(text.replace(/(?<=\p{L}{3})(?:ing|ed|es|s|e)(?!\p{L})/gu, ''), language);
}

const isScale = (root: string): boolean => root.startsWith('#') || ['millio', 'billio', 'thousa'].includes(root);

/** A value in a unit such as “million dollars”, of which a text writes the whole number. */
function scaled(value: Value, unit: string): Value {
  const [scale = 1] = numbersIn(`1 ${unit}`, 'en');
  const { bound, number } = statedBound(value);
  return { [bound]: scale > 0 ? number / scale : number };
}

function compare(value: Value, { slug, question: asked, figures }: ComparedQuestion): FoundFigure[] {
  const latest = figures.at(-1);
  if (!latest) return [];
  const question = { slug, question: asked };
  const { number } = statedBound(value);
  const same = figures.filter((figure) => statedBound(figure.value).number === number);
  if (same.length > 0) return [{ question, value, against: same, step: undefined }];
  const later = { value: { ...value, unit: latest.value.unit }, scope: latest.scope, asOf: LATER };
  return [{ question, value, against: [latest], step: compareFigures(latest, later) }];
}
