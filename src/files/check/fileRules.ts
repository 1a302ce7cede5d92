import type { Rule } from '../../model/rules/rule.ts';

/** What holds of each content file alone, before the rules look at the content as a whole. */
export const fileRules: readonly Pick<Rule, 'name' | 'proves'>[] = [
  { name: 'file-place', proves: 'Every file can be read as text, and lies where content of its sort belongs.' },
  { name: 'front-matter', proves: 'Every file begins with front matter in plain YAML, without anchors and aliases.' },
  {
    name: 'schema',
    proves: 'Front matter has every key that it needs and no other, each with a value that it can have.',
  },
  {
    name: 'wording',
    proves:
      'Every message in wording.yaml is one of the interface, in ICU MessageFormat, and takes only the parameters and tags that it has there.',
  },
];
