const names = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * What a package has for a language (its primary tag), which `load` imports by what the language is called in English:
 * “norwegian” for `nb`. Undefined where the package does not know the language.
 */
export async function inLanguage<Module>(
  load: (name: string) => Promise<Module>,
  language: string,
): Promise<Module | undefined> {
  const [name = ''] = (names.of(language) ?? language).split(' ');
  try {
    return await load(name.toLowerCase());
  } catch {
    return undefined;
  }
}
