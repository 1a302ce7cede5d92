import { html, nothing, type TemplateResult } from 'lit-html';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import { BOUNDS } from '../../model/schemas/bounds.ts';
import { answerTo, type Answer } from '../../model/editing/claimForm.ts';
import type { DialogActs } from './dialogActs.ts';
import type { Names } from './names.ts';
import { offersView, onMoved, onTaken, onTyped } from './offersView.ts';
import { YES_OR_NO } from './pagesView.ts';
import { questionLine } from './questionLine.ts';
import { rowView, selectView, type Option } from './rows.ts';
import type { Editing } from '../state.ts';

type Question = Omit<DeskArticle['questions'][number], 'name'>;

const BOUND_WORDS = {
  exactly: 'exactly',
  atLeast: 'at least',
  moreThan: 'more than',
  about: 'about',
  atMost: 'at most',
};

/** The questions that the claim answers: each with its positions, or with a value and its bound. */
export function answersView(
  editing: Editing,
  article: DeskArticle,
  names: Names,
  acts: DialogActs,
  fault: string | undefined,
): TemplateResult {
  const { form, proposed, pages } = editing;
  const { answers } = form;
  const pending = pages.filter(({ collection }) => collection === 'questions');
  const questions: Question[] = [
    ...article.questions,
    ...pending.map(({ slug, fields }) => ({ positions: [], ...fields, slug }) as unknown as Question),
  ];
  const put = (at: number, answer: Answer): void =>
    acts.set({ answers: answers.map((each, index) => (index === at ? answer : each)) });
  const isThere = (slug: string): boolean => article.questions.some((question) => question.slug === slug);
  const add = (words: string): void => {
    if (words === '') return;
    acts.named('questions', words, (slug) => {
      const question = article.questions.find((each) => each.slug === slug);
      acts.set({ answers: [...answers, question ? answerTo(question) : { question: slug, position: 'yes' }] });
    });
  };
  const options = (proposed?.answers ?? []).map(({ value, sure }): Option => {
    const same = answers.filter(({ question }) => question === value.question);
    const chosen = same.some((each) => JSON.stringify(each) === JSON.stringify(value));
    const others = answers.filter(({ question }) => question !== value.question);
    const take = (): void => acts.set({ answers: chosen ? others : [...others, value] });
    return { words: answerWords(value, questions, names), sure, chosen, take };
  });
  return rowView({
    ...{ name: 'answers', label: 'Answers', options, fault },
    control: (told) =>
      html`${answers.map((answer, at) => {
        const question = questions.find(({ slug }) => slug === answer.question);
        return html`<div class="desk-link">
          <span>${names.question(answer.question)}</span>
          ${answer.value ? valueView(at, answer, put) : nothing}
          ${
            answer.value || !question
              ? nothing
              : question.positions.map(
                  ({ id, label }) =>
                    html`<button
                      type="button"
                      aria-pressed=${id === answer.position ? 'true' : 'false'}
                      @click=${() => put(at, { question: answer.question, position: id })}
                    >
                      ${label}
                    </button>`,
                )
          }
          ${
            answer.value || !isThere(answer.question) || !question
              ? nothing
              : otherPosition(question).map(
                  ({ label }) =>
                    html`<button
                      type="button"
                      aria-pressed="false"
                      @click=${() => acts.addPosition(answer.question, label, (position) => put(at, { question: answer.question, position }))}
                    >
                      ${label}
                    </button>`,
                )
          }
          ${
            answer.value || !isThere(answer.question)
              ? nothing
              : html`<input
                    id="desk-position-${at}"
                    aria-label="New position ${at + 1}"
                    placeholder="new position"
                    autocomplete="off"
                    @input=${(event: Event) => onTyped(event.target as HTMLInputElement, acts)}
                    @keydown=${(event: KeyboardEvent) => onTaken(event, editing)}
                    @keyup=${(event: KeyboardEvent) => onMoved(event, acts)}
                    @change=${(event: Event) => {
                      const line = event.target as HTMLInputElement;
                      const { question } = answer;
                      if (line.value.trim() === '') return;
                      acts.addPosition(question, line.value.trim(), (position) => put(at, { question, position }));
                      line.value = '';
                    }}
                  />${offersView(`desk-position-${at}`, editing)}`
          }
          <button
            type="button"
            aria-label="Remove answer ${at + 1}"
            @click=${() => acts.set({ answers: answers.filter((_, index) => index !== at) })}
          >
            remove
          </button>
        </div>`;
      })}
      ${questionLine(
        article.questions.map(({ name }) => name),
        { editing, acts, told, add },
      )}`,
  });
}

function valueView(at: number, answer: Answer, put: (at: number, answer: Answer) => void): TemplateResult {
  const { unit, ...amounts } = answer.value ?? {};
  const bound = BOUNDS.find((each) => amounts[each] !== undefined) ?? 'exactly';
  const give = (as: string, amount: number): void =>
    put(at, { ...answer, value: { [as]: amount, ...(unit !== undefined && { unit }) } });
  return html`${selectView(
      `bound-${at}`,
      bound,
      BOUNDS.map((each) => [each, BOUND_WORDS[each]] as const),
      (as) => give(as, amounts[bound] ?? 0),
      { label: `Bound ${at + 1}` },
    )}
    <input
      type="number"
      step="any"
      aria-label="Number ${at + 1}"
      .value=${String(amounts[bound] ?? '')}
      @change=${(event: Event) => give(bound, (event.target as HTMLInputElement).valueAsNumber)}
    />`;
}

/** What a question that knows “yes” or “no” alone may be answered with too. */
function otherPosition({ positions }: Question): typeof YES_OR_NO {
  const [only, ...others] = positions;
  const isOne = others.length === 0 && YES_OR_NO.some(({ id }) => id === only?.id);
  return isOne ? YES_OR_NO.filter(({ id }) => id !== only?.id) : [];
}

/** An answer in words: the question, and the position or the value that is given to it. */
export function answerWords(
  { question: slug, position, value }: Answer,
  questions: readonly Question[],
  names: Pick<Names, 'question'>,
): string {
  const question = questions.find((each) => each.slug === slug);
  const label = question?.positions.find(({ id }) => id === position)?.label ?? position;
  const bound = BOUNDS.find((each) => value?.[each] !== undefined);
  const said = bound ? `${BOUND_WORDS[bound]} ${value?.[bound] ?? ''} ${value?.unit ?? question?.unit ?? ''}` : label;
  return `${names.question(slug)} ${said ?? ''}`.trim();
}
