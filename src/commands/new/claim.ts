import { styleText } from 'node:util';
import type { Content } from '../../files/read/load.ts';
import { findArticle, planNewClaim, type ClaimWords } from '../../files/write/new/newClaim.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { bareSentences, quotedSpans, worksheetList, type BareSentence } from '../../files/write/new/worksheet.ts';
import { count } from '../../wording/en/forms.ts';
import { create } from '../../files/write/plan.ts';
import type { Ask, CommandContext } from '../command.ts';

const KEYS = 'Enter: next sentence · c: claim it whole · or type the words of it to claim · q: leave';

/** Begins a claim; where the article does not have its words, offers the nearest. */
export async function newClaim(
  content: Content,
  wanted: ClaimWords,
  context: CommandContext,
): Promise<string | Refusal> {
  const { folder, ask, pick } = context;
  const plan = planNewClaim(content, wanted, pick);
  if ('files' in plan) return create(folder, plan);
  if (plan.nearest === undefined || !ask) return plan;
  const answer = await ask(`The article does not say that. It says “${plan.nearest}”. Quote this? [y/N] `);
  return /^y(es)?$/i.test(answer ?? '') ? newClaim(content, { ...wanted, words: plan.nearest }, context) : plan;
}

/** Shows the sentences of an article that carry no claim yet: one at a time, or all where nobody sits at a terminal. */
export async function worksheet(content: Content, slug: string, context: CommandContext): Promise<string | Refusal> {
  const { folder, ask, print } = context;
  const article = findArticle(content, slug);
  if ('refusal' in article) return article;
  const bare = bareSentences(article, await quotedSpans(folder, article));
  if (bare.length === 0) return 'Every sentence carries a claim.';
  if (!ask) return worksheetList(bare);
  print(KEYS);
  for (const [index, sentence] of bare.entries()) {
    print(
      `\n${styleText('dim', `${index + 1} of ${bare.length}, paragraph ${sentence.paragraph}`)}\n${shown(sentence)}`,
    );
    if ((await claimFrom(content, slug, sentence, { ...context, ask })) === 'leave') break;
  }
  const left = bareSentences(article, await quotedSpans(folder, article)).length;
  return left === 0 ? 'Every sentence carries a claim.' : `${count(left, 'sentence')} without a claim.`;
}

/** Claims as many parts of a sentence as the editor types. */
async function claimFrom(
  content: Content,
  slug: string,
  { span, words }: BareSentence,
  context: CommandContext & { ask: Ask },
): Promise<'next' | 'leave'> {
  const { ask, print } = context;
  for (;;) {
    const answer = await ask('› ');
    if (answer === undefined || answer === 'q') return 'leave';
    if (answer === '') return 'next';
    if (answer !== 'c' && answer.length === 1) {
      print(KEYS);
      continue;
    }
    const wanted = answer === 'c' ? words.replace(/\.$/, '') : answer;
    const written = await newClaim(content, { article: slug, words: wanted, within: span }, context);
    print(typeof written === 'string' ? written : written.refusal);
    if (answer === 'c') return 'next';
  }
}

function shown({ before, words, after }: BareSentence): string {
  return `${styleText('dim', before)}${styleText('bold', words)}${styleText('dim', after)}`;
}
