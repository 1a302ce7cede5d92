import type { z } from 'zod';
import { saidIn } from '../../../model/schemas/messages.ts';
import { inWords, type RuleWords } from '../inWords.ts';
import { dates } from './dates.ts';
import { found } from './found.ts';
import { named } from './named.ts';
import { records } from './records.ts';
import { values } from './values.ts';

/** What is wrong with front matter that does not fit its schema. */
export const schema: RuleWords<'schema'> = { schema: { ...found, ...values, ...records } };

/** What a schema says of the value at some keys; without them, of the value at the issue’s own path. */
export function issueInWords(
  issue: z.core.$ZodIssue,
  keys: (string | number)[] = issue.path.filter((key) => typeof key !== 'symbol'),
): string {
  const said = saidIn(issue, keys);
  return said ? inWords(schema.schema, said) : `${named(keys)}: ${issue.message}`;
}

/** What a schema says of a value that an editor gave outside of a file, where no key names it. */
export function valueInWords(value: string, issue: z.core.$ZodIssue): string {
  const said = saidIn(issue, [value]);
  const isNamed = said?.key === 'date' && said.params.fault.params.text === value;
  return isNamed ? inWords(dates, said.params.fault) : issueInWords(issue, [value]);
}
