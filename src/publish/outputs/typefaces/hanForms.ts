import { scriptsOf, type Script } from '../../../model/text/language/scripts.ts';

/** Scripts with letters in common, of which each has forms of its own: a Japanese page with Chinese forms looks wrong. */
const HAN: readonly Script[] = ['Hans', 'Hant', 'Jpan', 'Kore'];

/** What a style sheet is set in where a source speaks. */
const SERIF = ':is(.source,.passage,.claim blockquote,.prose blockquote)';

/** Which family of a style sheet a script lends its letters to: the second of those that share letters has families of its own. */
export function familyFor<Family extends string>(
  family: Family,
  script: Script,
  scripts: readonly Script[],
): Family | `${Family} ${Script}` {
  const [first] = scripts.filter((each) => HAN.includes(each));
  return script === first || !HAN.includes(script) ? family : `${family} ${script}`;
}

/**
 * The rules by which a passage in one of some languages (BCP 47 tags) gets the forms of its own script. `stacks` are the families
 * of the site, as its style sheet lists them. None where all languages have the same forms.
 */
export function hanRules(languages: readonly string[], stacks: Record<'sans' | 'serif', string>): string[] {
  const scripts = scriptsOf(languages).filter((script) => HAN.includes(script));
  if (scripts.length < 2) return [];
  const tags = [...new Set(languages)].filter((tag) => scriptsOf([tag]).some((script) => HAN.includes(script)));
  const all = tags.map(selector).join();
  return [
    ...tags.map((tag) => {
      const [script = 'Hans'] = scriptsOf([tag]);
      const own = (family: string): string => {
        const named = familyFor(family, script, scripts);
        return named === family ? '' : `'${named}',`;
      };
      return `${selector(tag)}{--sans:${own('Inter')}${stacks.sans};--serif:${own('Claimline Serif')}${stacks.serif}}`;
    }),
    // Whatever stands in another language than its surroundings would have their families, which it inherits.
    `@layer tokens{:is(${all}){font-family:var(--sans)}}`,
    `${SERIF} :is(${all}){font-family:var(--serif)}`,
  ];
}

const selector = (tag: string): string => `[lang='${tag}']`;
