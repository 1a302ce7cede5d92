import type { PlainText } from '../../text/text.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import { mentionsOfPersons, type PersonMention, type Persons } from './persons.ts';
import { maskQuotations } from './quotation.ts';
import { smallForm } from './tokens.ts';

/** A title tells more than a pronoun, which may be another's. */
const TITLE_WEIGHT = 5;

/** A pronoun farther than this many words behind a name is another's. */
const REACH = 25;

/** What `gendersIn` knows a person by. */
export function personKey({ entity, name }: Pick<PersonMention, 'entity' | 'name'>): string {
  return entity?.slug ?? name;
}

/** Whether the persons of a text are men or women, as their titles and the pronouns right after their names show. */
export function gendersIn(text: PlainText, persons: Persons, words: SpeechWords): Map<string, 'he' | 'she'> {
  const votes = new Map<string, number>();
  for (const { start, end } of text.blocks) {
    const paragraph = maskQuotations(text.text.slice(start, end));
    const mentions = mentionsOfPersons(paragraph, persons, words);
    for (const [index, mention] of mentions.entries()) {
      const title = /(\p{L}+\.?) $/u.exec(paragraph.slice(0, mention.start))?.[1] ?? '';
      const after = paragraph.slice(mention.end, mentions[index + 1]?.start);
      const sum = votes.get(personKey(mention)) ?? 0;
      votes.set(personKey(mention), sum + voteOf(smallForm(title), after, words));
    }
  }
  const decided = [...votes].filter(([, sum]) => sum !== 0);
  return new Map(decided.map(([key, sum]) => [key, sum > 0 ? 'he' : 'she']));
}

/** Above 0 for a man, below for a woman. */
function voteOf(title: string, after: string, { titles, genders }: SpeechWords): number {
  const near = (after.match(/\p{L}+/gu) ?? []).slice(0, REACH).map((word) => word.toLowerCase());
  const shown = near.find((word) => genders.he.includes(word) || genders.she.includes(word)) ?? '';
  const vote = (gender: 'he' | 'she'): number =>
    (titles[gender].includes(title) ? TITLE_WEIGHT : 0) + (genders[gender].includes(shown) ? 1 : 0);
  return vote('he') - vote('she');
}
