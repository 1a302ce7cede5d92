import { parse, type PluralCategory } from '@messageformat/parser';
import type { MessagePart } from '../../model/story/wording.ts';

type Token = ReturnType<typeof parse>[number];
type Cases = Extract<Token, { type: 'plural' | 'select' | 'selectordinal' }>;
/** The number that `#` stands for, within the cases of a plural. */
type Counted = { parameter: string; less?: number } | undefined;

/**
 * Takes a message in ICU MessageFormat apart, whose plurals are those of a language (a BCP 47 tag). Throws with what is wrong
 * where it is none, or has a format other than number and date, which is all that the interface writes itself.
 */
export function messageParts(message: string, language: string): MessagePart[] {
  const categoriesOf = (type: Intl.PluralRuleType): PluralCategory[] =>
    new Intl.PluralRules(language, { type }).resolvedOptions().pluralCategories;
  const tokens = parse(message, { cardinal: categoriesOf('cardinal'), ordinal: categoriesOf('ordinal') });
  return tokens.map((token) => partOf(token, undefined));
}

/** Text in apostrophes, in which braces are braces. */
const QUOTED = /'[{}](?:[^']|'')*(?:'|$)/g;

function partOf(token: Token | { type: 'octothorpe' }, counted: Counted): MessagePart {
  switch (token.type) {
    case 'content':
      // The parser takes a brace without a name for text, which ICU does not.
      if (/[{}]/.test(token.ctx.text.replace(QUOTED, ''))) throw new Error('a brace has no name or no partner');
      return token.value;
    case 'octothorpe':
      return counted ? { ...counted, as: 'number' } : '#';
    case 'argument':
      return { parameter: token.arg };
    case 'function':
      if (token.key !== 'number' && token.key !== 'date')
        throw new Error(`there is no format “${token.key}”; there are number and date`);
      if (token.param)
        throw new Error(`the format “${token.key}” has one style alone; write {${token.arg}, ${token.key}}`);
      return { parameter: token.arg, as: token.key };
    default:
      return choice(token, counted);
  }
}

function choice({ type, arg, cases, pluralOffset }: Cases, counted: Counted): MessagePart {
  if (!cases.some(({ key }) => key === 'other')) throw new Error(`{${arg}, ${type}, …} needs the case “other”`);
  const number = { parameter: arg, ...(pluralOffset ? { less: pluralOffset } : {}) };
  const within = type === 'select' ? counted : number;
  const parts = cases.map(({ key, tokens }) => [key, tokens.map((token) => partOf(token, within))] as const);
  return { ...number, by: type, cases: Object.fromEntries(parts) };
}
