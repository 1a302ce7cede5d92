// `npm run new`: begins a claim, an article, an entity, an event or a question.
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { planNew, planNewClaim, type Beginning } from '../src/files/new.ts';
import { skeletons } from '../src/files/skeletons.ts';
import { command, create, readContent } from './command.ts';

const USAGE = `npm run new -- claim <article-slug> "<words of the article>" [--occurrence <number>]
npm run new -- article|entity|event|question <slug>
Writes a file to fill in, never over another. A claim's words may differ from the article's in quotation marks, spaces and capitals.`;

await command(USAGE, async (args) => {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { occurrence: { type: 'string' } },
  });
  const [kind, slug, words] = positionals;
  const { occurrence } = values;
  const isClaim = kind === 'claim';
  if (slug === undefined || positionals.length !== (isClaim ? 3 : 2) || !(isClaim || isBeginning(kind)))
    return undefined;
  if (occurrence !== undefined && !(isClaim && /^[1-9]\d*$/.test(occurrence))) return undefined;
  const content = await readContent(() => false);
  if ('refusal' in content) return content;
  const wanted = {
    article: slug,
    words: words ?? '',
    ...(occurrence === undefined ? {} : { occurrence: Number(occurrence) }),
  };
  const plan = isBeginning(kind) ? planNew(content, kind, slug) : planNewClaim(content, wanted, randomInt);
  return 'refusal' in plan ? plan : create(plan);
});

function isBeginning(kind: string | undefined): kind is Beginning {
  return kind !== undefined && Object.hasOwn(skeletons, kind);
}
