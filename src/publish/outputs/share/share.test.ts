import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good, withCorpus } from '../../../files/corpus.fixture.ts';
import { warningsOf } from '../../../files/check/findings.ts';
import { loadContent, loadCorpus } from '../../../files/read/load.ts';
import type { Corpus } from '../../../model/story/corpus.ts';
import { dropUnused, keepDrawings } from './cache.ts';
import { asDrawn, lackingIn } from './fonts.ts';
import type { Card } from './card.ts';
import { cardIn, cardsOf, claimPageCard, detailsInWords } from './cards.ts';
import { pen } from './draw.ts';
import { en } from '../../../wording/en.ts';

const card: Card = {
  path: '/share/claims/abcd1234.png',
  language: 'en',
  kind: 'Alleged',
  modality: 'alleged',
  speaker: 'Ada Lund',
  title: { text: 'The fire of the “Łódź” killed Andrés, Türk and Đặng.', source: false },
  from: { text: 'Fire in the harbour', source: true },
  details: 'Daily Gull · 2 May 2031',
};

const OUT = 'articles/port-fire/claims/out.md';

const DAY = 24 * 60 * 60 * 1000;

/** The story that says of what pictures are drawn. */
function saying(shareImages: string): Record<string, string> {
  return { 'story.md': (good['story.md'] ?? '').replace('timeZone', `shareImages: ${shareImages}\ntimeZone`) };
}

function harbour(changes: Record<string, string> = {}): Promise<Corpus> {
  return withCorpus({ ...good, ...changes }, async (folder) => {
    const loaded = await loadCorpus(folder);
    if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
    return loaded.corpus;
  });
}

describe('cards', () => {
  const few = [
    '/share/articles/port-fire.png',
    '/share/questions/how-many-dead.png',
    '/share/questions/rebuild.png',
    '/share/story.png',
  ];
  const ofClaims = ['abcd1234', 'mnop4567', 'wxyz7890'].map((id) => `/share/claims/${id}.png`);

  it.each([
    ['nothing', few],
    ['true', few],
    ['articles', few],
    ['claims', [...few, ...ofClaims]],
    ['false', []],
  ])('are made for what the story says: %s', async (said, paths) => {
    const { cards, lacking } = cardsOf(await harbour(said === 'nothing' ? {} : saying(said)));
    expect(lacking).toEqual([]);
    expect(cards.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
  });

  it('stay for claims that were published with a picture each', async () => {
    const ledger =
      '# The picture of every claim was published until 2031-05-02.\nabcd1234 2031-05-01\nmnop4567 2031-05-02\nwxyz7890 2031-05-03\n';
    const { cards } = cardsOf(await harbour({ ...saying('articles'), 'ledger.txt': ledger, 'addresses.txt': '' }));
    expect(cards.map(({ path }) => path).toSorted()).toEqual([...few, ...ofClaims.slice(0, 2)].toSorted());
  });

  it('stand for the page of a claim: its own, or else its article’s', async () => {
    const pathFor = async (changes: Record<string, string>) => {
      const { claims, story } = await harbour(changes);
      return claims.map((claim) => claimPageCard(en, claim, story).path);
    };
    expect(await pathFor(saying('claims'))).toEqual(expect.arrayContaining(ofClaims));
    expect(new Set(await pathFor(saying('articles')))).toEqual(new Set(['/share/articles/port-fire.png']));
    const out = (good[OUT] ?? '').replace('is out.', 'is out 😀.');
    expect(await pathFor({ ...saying('claims'), [OUT]: out })).toContain('/share/articles/port-fire.png');
  });

  it('say who says so, how, where and when', async () => {
    const { cards } = cardsOf(await harbour(saying('claims')));
    const words = cards.filter(({ path }) => path.includes('wxyz7890')).map((each) => detailsInWords(en, each));
    expect(words).toEqual(['Considered, Ada Lund · Fire in the harbour · Daily Gull · 2 May 2031']);
  });

  it('are not made of characters that the typefaces lack', async () => {
    const { story } = await harbour();
    expect(cardIn(story, card)).toBeDefined();
    for (const text of ['தீ', 'ភ្លើង', 'Fire 😀'])
      expect(cardIn(story, { ...card, title: { text, source: false } })).toBeUndefined();
  });
});

describe('what a typeface lacks', () => {
  const titled = (text: string): Card => ({ ...card, title: { text, source: false } });

  it.each([
    ['a narrow space, a figure space and a hair space', '10\u202F000\u2007m\u200Aago', '10\u00A0000\u00A0m ago'],
    ['hyphens that look like ours', 'F\u201135 or F\u201016', 'F-35 or F-16'],
    ['a long dash', 'Or \u2015 no', 'Or – no'],
    ['a soft hyphen and marks of direction', 'Hafen\u00ADamt\u200E', 'Hafenamt'],
  ])('is drawn as what looks the same: %s', (_, text, drawn) => {
    expect(asDrawn(text)).toBe(drawn);
    expect(lackingIn(titled(text))).toEqual([]);
  });

  it('keeps a card from being drawn, and is named', async () => {
    expect(lackingIn(titled('A sign ※ and தீ'))).toEqual(['※', 'த', 'ீ']);
    const { lacking } = cardsOf(
      await harbour({ [OUT]: (good[OUT] ?? '').replace('is out.', 'is out ※.'), ...saying('claims') }),
    );
    expect(lacking).toEqual([['※']]);
  });
});

describe('the check warns of a title', () => {
  const ARTICLE = 'articles/port-fire/article.md';

  it.each([
    ...[
      'Le théâtre brûle',
      'Η Αθήνα καίγεται',
      'Пожар в порту',
      'Łódź, Ørsted, İzmir, Đà Nẵng',
      'Hafen\u00ADamt, 10\u202F000',
    ],
    ...['港の火事', 'حريق', 'ไฟไหม้', '화재', 'שריפה', 'आग', 'আগুন', 'Fire in 港', 'آتش‌سوزی'],
    ...['தீ', 'ភ្លើង', 'ცეცხლი', 'Fire in እሳት'],
  ])('exactly where no picture can be drawn of it: %s', async (title) => {
    const files = { ...good, [ARTICLE]: (good[ARTICLE] ?? '').replace('Fire in the harbour', title) };
    const warned = await withCorpus(files, async (folder) => warningsOf(await loadContent(folder)));
    const lacking = lackingIn({ ...card, title: { text: title, source: true } });
    expect(warned.some(({ rule }) => rule === 'titles-drawn')).toBe(lacking.length > 0);
  });
});

describe('a drawing', () => {
  it('is a PNG of 1200 × 630, with a palette and below 40 kB, however long its title', async () => {
    const { lay, draw } = await pen();
    for (const text of ['Fire.', card.title.text, card.title.text.repeat(12)]) {
      const picture = Buffer.from(await draw(await lay({ ...card, title: { text, source: false } })));
      expect(picture.toString('latin1', 1, 4)).toBe('PNG');
      expect([picture.readUInt32BE(16), picture.readUInt32BE(20), picture.readUInt8(25)]).toEqual([1200, 630, 3]);
      expect(picture.length).toBeLessThan(40_000);
    }
  });

  it('runs the way of its language, and its title the way of its own', async () => {
    const { lay } = await pen();
    const laid = async (changes: Partial<Card>): Promise<string[]> =>
      JSON.stringify(await lay({ ...card, ...changes })).match(/"(?:direction|textAlign)":"\w+"/g) ?? [];
    const hebrew = { text: 'המעבורת נעצרה', source: true };
    expect(await laid({})).toEqual([]);
    expect(await laid({ title: { ...hebrew, language: 'he' } })).toEqual(['"direction":"rtl"', '"textAlign":"end"']);
    expect(new Set(await laid({ language: 'he', title: hebrew }))).toEqual(new Set(['"direction":"rtl"']));
  });

  it('has the glyphs of every script that has a typeface', async () => {
    const { lay, draw } = await pen();
    const drawn = async (text: string): Promise<string> =>
      Buffer.from(await draw(await lay({ ...card, title: { text, source: true } }))).toString('latin1');
    // One letter that no font has and another look the same: as a box.
    for (const [one, other] of ['بپ', 'אב', 'কখ', 'कख', 'กข', '火水', '이그', 'Жю', 'Ωψ'].map((pair) =>
      Array.from(pair),
    ))
      expect(await drawn(one ?? '')).not.toBe(await drawn(other ?? ''));
  });

  it('has no word that goes over its edge', async () => {
    const { lay } = await pen();
    const titleOf = async (text: string): Promise<string> =>
      JSON.stringify(await lay({ ...card, title: { text, source: false } }));
    expect(await titleOf('Constitutional questions')).toContain('"Constitutional questions"');
    expect(await titleOf(`${'Donaudampfschifffahrt'.repeat(5)} sank.`)).toMatch(/"Donaudampf[\w-]+-\w+ sank\."/);
    expect(await titleOf('港の火事は金曜日の夜に始まった'.repeat(3))).not.toContain('-港');
    expect(await titleOf('The Hafen\u00ADkommission met.')).toContain('"The Hafenkommission met."');
  });

  it('is made once, and again only where what is on it has changed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'share-'));
    let drawn = 0;
    const { lay, draw } = await pen();
    const counted = { lay, draw: (layout: Parameters<typeof draw>[0]) => ((drawn += 1), draw(layout)) };
    const first = await keepDrawings(folder, '1', counted)(card);
    const again = await keepDrawings(folder, '1', counted)(card);
    expect(Buffer.compare(first, again)).toBe(0);
    expect(drawn).toBe(1);
    await keepDrawings(folder, '1', counted)({ ...card, modality: 'denied' });
    expect(drawn).toBe(2);
    await keepDrawings(folder, '2', counted)(card);
    expect(drawn).toBe(3);
    expect(await readdir(folder)).toHaveLength(3);
    await rm(folder, { recursive: true });
  });

  it('is kept for as long as builds ask for it', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'share-'));
    const drawer = keepDrawings(folder, '1', await pen());
    await drawer(card);
    await drawer({ ...card, modality: 'denied' });
    const names = await readdir(folder);
    const long = new Date(Date.now() - 40 * DAY);
    for (const name of names) await utimes(join(folder, name), long, long);
    await drawer(card);
    await dropUnused(folder, Date.now());
    expect(await readdir(folder)).toHaveLength(1);
    await dropUnused(folder, Date.now() + 20 * DAY);
    expect(await readdir(folder)).toHaveLength(1);
    await dropUnused(folder, Date.now() + 40 * DAY);
    expect(await readdir(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
