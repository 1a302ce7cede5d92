import { parseArgs } from 'node:util';
import { ARTICLE_FIELDS, type ArticleField } from '../../files/write/new/articleFields.ts';
import { BEGINNINGS, planPage, type Beginning } from '../../files/write/new/newPage.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { create } from '../../files/write/plan.ts';
import { editorsCommand, readContent, type CommandContext } from '../command.ts';
import { newAnnotations } from './annotations.ts';
import { newArticle } from './article.ts';
import { newClaim, worksheet } from './claim.ts';
import { compareDocument } from './compare.ts';

const ARTICLE_FLAGS = Object.keys(ARTICLE_FIELDS) as ArticleField[];
const PAGE_FLAGS = {
  entity: ['slug', 'kind'],
  event: ['slug', 'date', 'place'],
  question: ['slug', 'type', 'unit'],
} as const;

const USAGE = `npm run new -- article <file, or - for standard input, or a slug to begin with no text>
  [${[...ARTICLE_FLAGS, 'format', 'encoding'].map((flag) => `--${flag}`).join(' | ')} <value>] …
npm run new -- claim <article> "<words of the article>" [--occurrence <number>]
npm run new -- claim <article>                            its sentences that carry no claim yet
npm run new -- entity "<name>" [--kind person] [--slug <slug>]
npm run new -- event "<headline>" [--date 2025-11-16] [--place <entity>] [--slug <slug>]
npm run new -- question "<question>?" [--type quantity --unit <things> | --type position] [--slug <slug>]
npm run new -- annotations <file, or - for standard input> [--article <slug>]
                                                          a claim for each: W3C Web Annotations, Hypothesis, Recogito, CSV
npm run new -- compare <file, or - for standard input> [--json] [--format <format>] [--encoding <encoding>]
                                                          what of a text the story holds; writes nothing
Writes a file to fill in, never over another. A claim's words may differ from the article's in quotation marks, spaces and capitals.`;

/** Begins an article, a claim, an entity, an event or a question: writes its file, for the editor to fill in. */
export const begin = editorsCommand(USAGE, async (args, context) => {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      ...Object.fromEntries(
        [...ARTICLE_FLAGS, 'format', 'encoding', 'occurrence', 'kind', 'date', 'place', 'type', 'unit', 'article'].map(
          (flag) => [flag, { type: 'string' }] as const,
        ),
      ),
      json: { type: 'boolean' },
    },
  });
  const { json = false, ...flags } = values as { json?: boolean } & Record<string, string>;
  if (positionals[0] !== 'compare') return json ? undefined : beginPage(positionals, flags, context);
  const [, source, ...rest] = positionals;
  if (source === undefined || rest.length > 0 || !only(flags, ['format', 'encoding'])) return undefined;
  return compareDocument(source, { ...flags, json }, context);
});

async function beginPage(
  [kind, what, words, ...rest]: string[],
  flags: Record<string, string>,
  context: CommandContext,
): Promise<string | Refusal | undefined> {
  if (kind === undefined || what === undefined || rest.length > 0) return undefined;
  const content = await readContent(context.folder, () => false);
  if ('refusal' in content) return content;
  if (kind === 'annotations')
    return words === undefined && only(flags, ['article'])
      ? newAnnotations(content, what, flags.article, context)
      : undefined;
  if (kind === 'article') {
    return words === undefined && only(flags, [...ARTICLE_FLAGS, 'format', 'encoding'])
      ? newArticle(content, what, flags, context)
      : undefined;
  }
  if (kind === 'claim') {
    const { occurrence } = flags;
    if (!only(flags, ['occurrence']) || (occurrence !== undefined && !/^[1-9]\d*$/.test(occurrence))) return undefined;
    if (words === undefined) return occurrence === undefined ? worksheet(content, what, context) : undefined;
    return newClaim(content, { article: what, words, ...(occurrence && { occurrence: Number(occurrence) }) }, context);
  }
  if (!isBeginning(kind) || words !== undefined || !only(flags, PAGE_FLAGS[kind])) return undefined;
  const plan = planPage(content, kind, what, flags);
  return 'refusal' in plan ? plan : create(context.folder, plan);
}

/** Whether only these flags are given. */
function only(flags: Record<string, string>, allowed: readonly string[]): boolean {
  return Object.keys(flags).every((flag) => allowed.includes(flag));
}

function isBeginning(kind: string): kind is Beginning {
  return BEGINNINGS.some((known) => known === kind);
}
