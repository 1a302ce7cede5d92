import { changes } from '#words/time/changes';
import type { QuestionStep, Step } from '../../model/moments/compose.ts';
import { parted, type Folding } from '../../model/moments/opened.ts';

/** What a step holds while it is a page: elements, and of each question its name in addresses. */
export interface Shown {
  moment: Element;
  article: HTMLElement;
  event: HTMLElement;
  question: string;
  standing: HTMLElement;
  answer: HTMLElement;
  voice: Element;
  gone: Element;
}

/** The element that a page has for certain; throws where it is another page. */
export function found(root: ParentNode, selector: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The page has no ${selector}.`);
  return element;
}

const list = (root: ParentNode, name: string): Element => found(root, `[data-list=${name}]`);
/** What a list holds, with what of it is folded. */
const items = (root: ParentNode, name: string): HTMLElement[] =>
  [...root.querySelectorAll(`[data-list=${name}], [data-rest=${name}]`)].flatMap(
    ({ children }) => [...children] as HTMLElement[],
  );

/** Reads the article of a page of changes as a step. */
export function readStep(article: HTMLElement): Step<Shown> {
  return {
    from: found(article, '[data-from]'),
    to: found(article, '[data-to]'),
    answeredBefore: Number(article.dataset.answered),
    printed: items(article, 'printed'),
    perhaps: items(article, 'perhaps'),
    questions: items(article, 'questions').map((row) => ({
      question: row.dataset.question ?? '',
      rank: Number(row.dataset.rank),
      place: Number(row.dataset.place),
      before: found(row, '[data-before]'),
      after: found(row, '[data-after]'),
      answers: [...items(row, 'answers'), ...items(row, 'again')],
      voices: items(row, 'voices'),
      gone: items(row, 'gone'),
    })),
    events: items(article, 'events').map((event) => ({ event, start: Number(event.dataset.start) })),
  };
}

/** Puts a step into the article of a page, and gives it back; the rows of its questions are taken from `rows`, by question. */
export function fillArticle(article: HTMLElement, step: Step<Shown>, rows: ReadonlyMap<string, HTMLElement>): void {
  fill(
    article,
    'questions',
    step.questions.map((question) => filledRow(rows, question)),
  );
  for (const name of ['printed', 'perhaps'] as const) fill(article, name, step[name]);
  fill(
    article,
    'events',
    step.events.map(({ event }) => event),
  );
  found(article, '[data-from]').replaceWith(step.from);
  found(article, '[data-to]').replaceWith(step.to);
  const end = Number(found(article, '[data-from]').dataset.from);
  for (const row of [...step.printed, ...step.perhaps])
    found(row, '[data-before-that]').hidden = Number(row.dataset.start) > end;
}

/** Puts a list in place as a page does that holds it from the start: open up to its limit, the rest folded. */
function fill(root: ParentNode, name: Folding, all: readonly Element[]): void {
  const [open, rest] = parted(name, all);
  const more = found(root, `[data-more=${name}]`);
  list(root, name).replaceChildren(...open);
  found(more, `[data-rest=${name}]`).replaceChildren(...rest);
  found(more, 'summary').textContent = changes.more[name]({ rest: rest.length });
  more.hidden = rest.length === 0;
}

function filledRow(rows: ReadonlyMap<string, HTMLElement>, step: QuestionStep<Shown>): HTMLElement {
  const row = rows.get(step.question);
  if (!row) throw new Error(`No page has the question ${step.question}.`);
  found(row, '[data-before]').replaceWith(step.before);
  found(row, '[data-after]').replaceWith(step.after);
  found(row, '[data-was]').hidden = step.before.textContent === step.after.textContent;
  const isAgain = ({ dataset }: HTMLElement): boolean => dataset.effect === 'repeats';
  const { voices, gone, answers } = step;
  fill(
    row,
    'answers',
    answers.filter((answer) => !isAgain(answer)),
  );
  const again = answers.filter(isAgain);
  found(row, '[data-again]').textContent = changes.saidAgain({ claims: again.length });
  for (const [name, shown] of Object.entries({ again, voices, gone })) {
    list(row, name).replaceChildren(...shown);
    found(row, `[data-also=${name}]`).hidden = shown.length === 0;
  }
  return row;
}
