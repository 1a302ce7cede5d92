import { raiseFor, type Problem } from './problems.ts';
import { answerFollows } from './warnings/answerFollows.ts';
import { originInChain, saidBeforePrint } from './warnings/sources.ts';
import { claimDistinct } from './warnings/claimDistinct.ts';
import { countCurrent } from './warnings/countCurrent.ts';
import { nameLinked } from './warnings/nameLinked.ts';
import { paragraphClaimed } from './warnings/paragraphClaimed.ts';
import { pictureShown } from './warnings/pictureShown.ts';
import { picturesNamed } from './warnings/picturesNamed.ts';
import type { Context, Rule } from './rule.ts';
import { signsKept } from './warnings/signsKept.ts';
import { speakerNear } from './warnings/speakerNear.ts';
import { answerCited, summaryCurrent } from './warnings/staleText.ts';
import { numberQuoted, wordsShared } from './warnings/statement.ts';
import { titlesDrawn } from './warnings/titlesDrawn.ts';
import { valueWhole } from './warnings/valueWhole.ts';
import type { WarningName } from '../schemas/accepted.ts';
import { articleOf } from '../story/ids.ts';

/** What only an editor can judge: rules that an entry may break for a good reason. */
export const warnings: Readonly<Record<WarningName, Rule>> = {
  'signs-kept': signsKept,
  'value-whole': valueWhole,
  'words-shared': wordsShared,
  'number-quoted': numberQuoted,
  'speaker-near': speakerNear,
  'name-linked': nameLinked,
  'claim-distinct': claimDistinct,
  'paragraph-claimed': paragraphClaimed,
  'said-before-print': saidBeforePrint,
  'origin-in-chain': originInChain,
  'answer-follows': answerFollows,
  'answer-cited': answerCited,
  'count-current': countCurrent,
  'summary-current': summaryCurrent,
  'pictures-named': picturesNamed,
  'picture-shown': pictureShown,
  'titles-drawn': titlesDrawn,
};

export const acceptanceNeeded = {
  name: 'acceptance-needed',
  proves: 'Whatever a file accepts would be a warning otherwise.',
} satisfies Pick<Rule, 'name' | 'proves'>;

const problem = raiseFor('acceptance-needed');

/**
 * Every warning that its file does not accept, and every acceptance without a warning; given the slug of an article, those of
 * its files alone.
 */
export function findWarnings(context: Context, article?: string): Problem[] {
  const here = article === undefined ? context : alone(context, article);
  const isHere = ({ file }: Pick<Problem, 'file'>): boolean => article === undefined || isOf(article, file);
  const found = Object.values(warnings)
    .flatMap((rule) => rule.check(rule.byArticle ? here : context))
    .filter(isHere);
  const key = (file: string, rule: string): string => `${rule} ${file}`;
  const occurring = new Set(found.map(({ file, rule }) => key(file, rule)));
  const { story, articles, claims, questions } = here.entries;
  const acceptances = [story, ...articles, ...claims, ...questions]
    .filter(isHere)
    .flatMap(({ file, data }) => data.accepted.map(({ rule }, index) => ({ file, rule, index })));
  const judged = new Set(acceptances.map(({ file, rule }) => key(file, rule)));
  return [
    ...found.filter(({ file, rule }) => !judged.has(key(file, rule))),
    ...acceptances
      .filter(({ file, rule }) => !occurring.has(key(file, rule)))
      .map(({ file, rule, index }) =>
        problem({ file, at: { keys: ['accepted', index, 'rule'] } }, 'needless', { rule }, [
          {
            key: 'acceptNoLonger',
            params: { rule },
            certain: true,
            edits: [{ at: ['accepted', index], remove: true }],
          },
        ]),
      ),
  ];
}

/** What rules look at, with one article and its claims alone. */
function alone(context: Context, article: string): Context {
  const { entries, texts } = context;
  const text = texts.get(article);
  return {
    ...context,
    entries: {
      ...entries,
      articles: entries.articles.filter(({ slug }) => slug === article),
      claims: entries.claims.filter(({ slug }) => articleOf(slug) === article),
    },
    texts: new Map(text ? [[article, text]] : []),
  };
}

/** Whether a file is an article's, or that of one of its claims. */
function isOf(article: string, file: string): boolean {
  return file.startsWith(`articles/${article}/`);
}
