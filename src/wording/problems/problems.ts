import type { Breach, RuleName } from '../../model/rules/problems.ts';
import { inWords, type RuleWords, type WordsFor } from './inWords.ts';
import { answers } from './mistakes/answers.ts';
import { claims } from './mistakes/claims.ts';
import { names } from './mistakes/names.ts';
import { quotes } from './mistakes/quotes.ts';
import { records } from './mistakes/records.ts';
import { references } from './mistakes/references.ts';
import { texts } from './mistakes/texts.ts';
import { places } from './reading/files.ts';
import { ownWording } from './reading/ownWording.ts';
import { frontMatter } from './reading/yaml.ts';
import { schema } from './schema/schema.ts';
import { questions } from './warnings/questions.ts';
import { statements } from './warnings/statements.ts';
import { texts as readTexts } from './warnings/texts.ts';

/** What each rule says, in words. They are English, whatever the language of the story. */
const problems: RuleWords<RuleName> = {
  ...places,
  ...frontMatter,
  ...ownWording,
  ...schema,
  ...answers,
  ...claims,
  ...names,
  ...quotes,
  ...records,
  ...references,
  ...texts,
  ...questions,
  ...statements,
  ...readTexts,
};

/** What is wrong, and what to do about it. */
export function problemInWords({ rule, key, params }: Breach): string {
  // Each breach has a key of its rule and the parameters of that key, which the type of all breaches says, but not that of one.
  return inWords<Record<string, object>, string>(problems[rule] as WordsFor<Record<string, object>>, { key, params });
}
