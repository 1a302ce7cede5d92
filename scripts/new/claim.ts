// `npm run new claim`: from words of an article, or sentence by sentence.
import { randomInt } from 'node:crypto';
import { styleText } from 'node:util';
import { contentFolder } from '../../src/files/read/folder.ts';
import type { Content } from '../../src/files/read/load.ts';
import { findArticle, planNewClaim, type ClaimWords } from '../../src/files/write/newClaim.ts';
import type { Refusal } from '../../src/files/read/refusal.ts';
import { bareSentences, quotedSpans, worksheetList, type BareSentence } from '../../src/files/write/worksheet.ts';
import { count } from '../../src/wording/terms.ts';
import type { Ask } from '../ask.ts';
import { create } from '../command.ts';

const KEYS = 'Enter: next sentence · c: claim it whole · or type the words of it to claim · q: leave';

/** Begins a claim; where the article does not have its words, offers the nearest. */
export async function newClaim(content: Content, wanted: ClaimWords, ask: Ask | undefined): Promise<string | Refusal> {
  const plan = planNewClaim(content, wanted, randomInt);
  if ('files' in plan) return create(plan);
  if (plan.nearest === undefined || !ask) return plan;
  const answer = await ask(`The article does not say that. It says “${plan.nearest}”. Quote this? [y/N] `);
  return /^y(es)?$/i.test(answer ?? '') ? newClaim(content, { ...wanted, words: plan.nearest }, ask) : plan;
}

/** Shows the sentences of an article that carry no claim yet: one at a time, or all where nobody sits at a terminal. */
export async function worksheet(content: Content, slug: string, ask: Ask | undefined): Promise<string | Refusal> {
  const article = findArticle(content, slug);
  if ('refusal' in article) return article;
  const bare = bareSentences(article, await quotedSpans(contentFolder, article));
  if (bare.length === 0) return 'Every sentence carries a claim.';
  if (!ask) return worksheetList(bare);
  console.log(KEYS);
  for (const [index, sentence] of bare.entries()) {
    console.log(
      `\n${styleText('dim', `${index + 1} of ${bare.length}, paragraph ${sentence.paragraph}`)}\n${shown(sentence)}`,
    );
    if ((await claimFrom(content, slug, sentence, ask)) === 'leave') break;
  }
  const left = bareSentences(article, await quotedSpans(contentFolder, article)).length;
  return left === 0 ? 'Every sentence carries a claim.' : `${count(left, 'sentence')} without a claim.`;
}

/** Claims as many parts of a sentence as the editor types. */
async function claimFrom(
  content: Content,
  slug: string,
  { span, words }: BareSentence,
  ask: Ask,
): Promise<'next' | 'leave'> {
  for (;;) {
    const answer = await ask('› ');
    if (answer === undefined || answer === 'q') return 'leave';
    if (answer === '') return 'next';
    if (answer !== 'c' && answer.length === 1) {
      console.log(KEYS);
      continue;
    }
    const wanted = answer === 'c' ? words.replace(/\.$/, '') : answer;
    const written = await newClaim(content, { article: slug, words: wanted, within: span }, ask);
    console.log(typeof written === 'string' ? written : written.refusal);
    if (answer === 'c') return 'next';
  }
}

function shown({ before, words, after }: BareSentence): string {
  return `${styleText('dim', before)}${styleText('bold', words)}${styleText('dim', after)}`;
}
