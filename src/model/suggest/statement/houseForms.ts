import type { SpeechWords } from '../languages/words/speechWords.ts';
import { lineText, type KnownEntity } from '../names.ts';
import { isParticiple, smallForm } from '../speech/tokens.ts';
import type { KnownStory } from '../claim/knownStory.ts';

/** How editors name an entity in their statements, and how often they put an article before that. */
interface HouseForm {
  form: string;
  count: number;
  withArticle: number;
}

/** So many claims show how an entity is named. */
const SHOWING = 60;

/** A form that so few of the statements have is not of the house, and one that so many have is. */
const RARE = 0.2;
const USUAL = 0.6;
const LEAST = 3;

/**
 * A name as the statements of a story have it: “U.S.” for “US” where they always write that. Before another noun they may
 * have another form than alone: “U.S. forces”, “the United States said”. `before` and `after` are the words around the name.
 */
export function houseForm(
  entity: KnownEntity,
  form: string,
  { before, after }: { before: string; after: string },
  words: SpeechWords,
  story: KnownStory,
): string {
  const isBeside = isBesideNoun(after, words);
  if (withoutArticle(form, words) !== form) return form;
  const forms = formsOf(entity, words, story).get(isBeside) ?? [];
  const all = forms.reduce((sum, { count }) => sum + count, 0);
  const own = forms.find((each) => each.form === form)?.count ?? 0;
  const [usual] = forms;
  const isOther = usual !== undefined && usual.count >= LEAST && own < RARE * all && usual.count >= USUAL * all;
  const chosen = isOther ? usual : forms.find((each) => each.form === form);
  const article = words.definite[0] ?? '';
  const takes = chosen !== undefined && !isBeside && chosen.withArticle * 2 > chosen.count && article !== '';
  const has = words.determiners.includes(smallForm(/(\S*)\s*$/.exec(before)?.[1] ?? ''));
  return `${takes && !has ? `${article} ` : ''}${isOther ? usual.form : form}`;
}

/** The forms of an entity's name in the statements about it, the most frequent first: those beside a noun, and the others. */
function formsOf({ slug }: KnownEntity, words: SpeechWords, story: KnownStory): Map<boolean, HouseForm[]> {
  const found = new Map([true, false].map((isBeside) => [isBeside, new Map<string, HouseForm>()]));
  for (const { key } of story.found.claims.search(new Map([[`@${slug}`, 1]])).slice(0, SHOWING)) {
    const statement = story.claims.get(key)?.data.statement ?? '';
    for (const mention of story.mentionsIn(lineText(statement))) {
      if (mention.key.slug !== slug) continue;
      const named = statement.slice(mention.start, mention.end);
      const form = withoutArticle(named, words);
      const forms = found.get(isBesideNoun(statement.slice(mention.end), words));
      const known = forms?.get(form) ?? { form, count: 0, withArticle: 0 };
      known.count += 1;
      const last = smallForm(/(\S*)\s*$/.exec(statement.slice(0, mention.start))?.[1] ?? '');
      if (words.definite.includes(last) || form !== named) known.withArticle += 1;
      forms?.set(form, known);
    }
  }
  return new Map(
    Array.from(found, ([isBeside, forms]) => [isBeside, [...forms.values()].sort((a, b) => b.count - a.count)]),
  );
}

function withoutArticle(name: string, { definite }: SpeechWords): string {
  const [first = '', ...others] = name.split(' ');
  return others.length > 0 && definite.includes(first.toLowerCase()) ? others.join(' ') : name;
}

/** Whether a name with these words after it seems to stand beside a noun: “(U.S.) forces”. */
export function isBesideNoun(after: string, words: SpeechWords): boolean {
  const next = /^[ -](\p{Ll}[\p{L}’'-]*)/u.exec(after)?.[1];
  if (next === undefined) return false;
  const small = smallForm(next);
  const others = [words.stops, words.prepositions, words.and, words.but, words.beforeVerb, words.conjunctions];
  return !others.some((list) => list.includes(small)) && !isParticiple(small, words);
}
