import { describe, expect, test } from 'vitest';
import { coverage, sentences } from './sentences.ts';
import type { PlainText } from './text.ts';

const article = (...paragraphs: string[]): PlainText => {
  let text = '';
  const blocks = paragraphs.map((paragraph, section) => {
    const start = text.length;
    text += paragraph;
    const block = { start, end: text.length, section, heading: paragraph.startsWith('#') };
    text += '\n\n';
    return block;
  });
  return { text: text.trimEnd(), blocks };
};
const split = (text: PlainText, language = 'en'): string[] =>
  sentences(text, language).map(({ start, end }) => text.text.slice(start, end));

describe('sentences', () => {
  test('goes on after initials, titles and abbreviations in the middle', () => {
    const text = 'The aircraft carrier USS Gerald R. Ford sailed. Two U.S. officials said so. Mr. Lund agreed.';
    expect(split(article(text))).toEqual([
      'The aircraft carrier USS Gerald R. Ford sailed.',
      'Two U.S. officials said so.',
      'Mr. Lund agreed.',
    ]);
  });

  test.each([
    ['Two of them, Sens. Kim Berg and Liv Moe, came. They left.', 2],
    ['The ferry sank on Nov. 18. Nobody knew.', 2],
    ['It sank in Nov. Nobody knew.', 2],
    ['The dock leaks. (Mr. Ek agreed.) It is old.', 3],
    ['“Gov. Moe left,” said then-Sen. Vik. He stayed.', 2],
    ['Rev. Moe and Capt. Vik sang.', 1],
    ['The court ruled in Berg v. Moe on Friday.', 1],
    ['It opens at 9 p.m. Eastern. Come early.', 2],
    ['It opens at 9 p.m. Come early.', 2],
    ['It opens at 9 a.m. EST on Friday.', 1],
    ['EASTPORT, Norland, Dec. 22 (SWA) — The quay is shut.', 1],
    ['RENO, Nev. (SWA) — The quay is shut.', 1],
    ['He lives in Fresno, Calif. The quay is far.', 2],
    ['She came from Fresno, Calif. “It is far,” she said.', 2],
    ['Port Inc. Chairman Tor Vik left. He sold Port Inc. The price is not known.', 3],
    ['He came back to the U.S. The crew did not. The U.S. Navy waited.', 3],
    ['The aide (Norland Sen.) Ek sent came. So did Maricopa County (Ariz.) Sheriff Moe.', 2],
    ['He gave one answer: No. The crew cheered. It was No. 5.', 3],
  ])('%s', (text, count) => {
    expect(split(article(text))).toHaveLength(count);
  });

  test.each([
    ['de', 'Prof. Dr. Moe kam am 5. Mai. Er ging um 9 Uhr.', 2],
    ['fr', 'M. Le Goff est venu. Le quai, dit Mme Moe, est vieux.', 2],
    ['es', 'El Sr. Lund vino. La Dra. Moe no.', 2],
    ['pt', 'O Sr. Lund veio. A Dra. Moe não.', 2],
    ['it', 'Il dott. Lund è venuto. Il Sig. Moe no.', 2],
    ['fi', 'J. R. Lund tuli. Ek lähti.', 2],
  ])('in %s: %s', (language, text, count) => {
    expect(split(article(text), language)).toHaveLength(count);
  });

  test('does not run across paragraphs, and leaves out headings', () => {
    expect(split(article('# A heading', 'One', 'Two.'))).toEqual(['One', 'Two.']);
  });
  test('knows other scripts', () => {
    expect(split(article('火事だ。逃げろ。'), 'ja')).toEqual(['火事だ。', '逃げろ。']);
  });
});

test('coverage finds the sentences that no claim touches', () => {
  const text = article('One is here. Two is bare.', 'Three is here.');
  const all = sentences(text, 'en');
  const { total, covered, bare } = coverage(all, [
    { start: 0, end: 3 },
    { start: 30, end: 33 },
  ]);
  expect([total, covered]).toEqual([3, 2]);
  expect(bare.map(({ start, end }) => text.text.slice(start, end))).toEqual(['Two is bare.']);
});
