import { expect, test } from 'vitest';
import { withCorpus, good } from '../../../files/corpus.fixture.ts';
import { loadCorpus } from '../../../files/read/load.ts';
import { scriptStylesUrl } from '../../../urls.ts';
import { slicesIn } from './packages.ts';
import { holds, readRanges } from './ranges.ts';
import { typefaceFiles } from './typefaceFiles.ts';

const ARTICLE = 'articles/port-fire/article.md';

/** The files for the harbour's story, in a language, with an article in another that has some words in its title. */
async function filesOf(language: string, articles: string, title: string) {
  const changed = {
    'story.md': (good['story.md'] ?? '').replace('language: en', `language: ${language}`),
    [ARTICLE]: (good[ARTICLE] ?? '')
      .replace('language: en', `language: ${articles}`)
      .replace('Fire in the harbour', title),
  };
  return withCorpus({ ...good, ...changed }, async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return typefaceFiles(loaded.corpus);
  });
}

test.each(['en', 'pl', 'he-Latn'])(
  'a story in Latin letters has none, whatever letters it quotes: %s',
  async (language) => {
    expect(await filesOf(language, 'fr', 'Le port de Յերևան, پایان, 港')).toEqual([]);
  },
);

test.each([
  ['ar', 'en', 'حريق', ['noto-sans-arabic-arabic', 'noto-naskh-arabic-arabic']],
  ['en', 'he', 'שריפה', ['noto-sans-hebrew-hebrew', 'noto-serif-hebrew-hebrew']],
  ['ru', 'ru', 'Пожар', ['inter-cyrillic', 'source-serif-4-cyrillic']],
  ['vi', 'vi', 'Cháy ở cảng Đà Nẵng', ['inter-vietnamese', 'source-serif-4-vietnamese']],
])('a story has the files of its scripts that hold a letter of it: %s, %s', async (story, article, title, names) => {
  const [sheet, ...files] = await filesOf(story, article, title);
  const folder = scriptStylesUrl.slice(1, scriptStylesUrl.lastIndexOf('/') + 1);
  expect(files.map(({ path }) => path)).toEqual(names.map((name) => `${folder}${name}-wght-normal.woff2`));
  expect(sheet?.path).toBe(scriptStylesUrl.slice(1));
  const css = String(await sheet?.content());
  for (const name of names) expect(css).toContain(`url('${name}-wght-normal.woff2')`);
  expect(css.match(/font-family:'[^']+'/g)).toEqual(["font-family:'Inter'", "font-family:'Claimline Serif'"]);
  expect(css.includes('@bottom-left')).toBe(story === 'ar');
  for (const { content } of files)
    expect(Buffer.from((await content()) as Uint8Array).toString('latin1', 0, 4)).toBe('wOF2');
});

test('of a script of thousands of letters only the files that hold one of the story', async () => {
  const [, ...files] = await filesOf('ja', 'ja', '港の火事');
  expect(files.length).toBeGreaterThan(2);
  expect(files.length).toBeLessThan(20);
});

test('Chinese and Japanese in one story each have their own forms of the letters that they share', async () => {
  const [sheet] = await filesOf('zh', 'ja', '港の火事');
  const css = String(await sheet?.content());
  const families = new Set(css.match(/font-family:'[^']+'/g));
  const named = ['Inter', 'Inter Jpan', 'Claimline Serif', 'Claimline Serif Jpan'];
  expect(families).toEqual(new Set(named.map((name) => `font-family:'${name}'`)));
  expect(css).toContain("[lang='ja']{--sans:'Inter Jpan','Inter', 'Inter Fallback', system-ui, sans-serif;--serif:");
});

test('the words of every field count, those of a position too', async () => {
  const files = async (label: string) => {
    const changed = {
      'story.md': (good['story.md'] ?? '').replace('language: en', 'language: ja'),
      'questions/rebuild.md': (good['questions/rebuild.md'] ?? '').replace('It will', label),
    };
    return withCorpus({ ...good, ...changed }, async (folder) => {
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
      return typefaceFiles(loaded.corpus).length;
    });
  };
  expect(await files('怠る')).toBeGreaterThan(await files('It does'));
});

test('no file for another script takes over what Latin texts are set in', () => {
  for (const name of ['noto-sans-hebrew', 'noto-naskh-arabic', 'noto-sans-jp', 'noto-serif-kr'])
    for (const { unicodeRange } of slicesIn(name).filter((slice) => slice.unicodeRange !== ''))
      for (const letter of 'Az09.,“”–—…·')
        expect(holds(readRanges(unicodeRange), letter.codePointAt(0) ?? 0)).toBe(false);
});
