import { describe, expect, test } from 'vitest';
import { publishedDay } from '../../../model/suggest/printed/publishedDay.ts';
import { documentText } from '../documentText.ts';
import { readDocument } from '../readDocument.ts';
import { LONG } from '../stripped.fixture.ts';

describe('lines beside the title', () => {
  const beside = (line: string, { lang = 'en', title = 'Fire' } = {}): string =>
    `<html lang="${lang}"><title>${title}</title><article><h1>Fire</h1><div>${line}</div><p>${LONG}</p><p>${LONG}</p></article></html>`;

  test.each([
    ['Thursday 3 May 2031 by Ida Lund', 'en', 'Ida Lund'],
    ['Posted on May 3rd, 2031 by Ida Lund in News', 'en', 'Ida Lund'],
    ['Von Ida Lund und Bo Ek', 'de', 'Ida Lund und Bo Ek'],
    ['Par Ida Lund, envoyée spéciale', 'fr', 'Ida Lund'],
    ['<span class="author">Текст: Ида Лунд</span>', 'ru', 'Ида Лунд'],
    ['Von Norland nach Skerry', 'de', undefined],
    ['By the end of May the ferry sails', 'en', undefined],
  ])('“%s” names who wrote it, or nobody', async (line, lang, byline) => {
    expect((await readDocument(beside(line, { lang }), 'html')).says.byline).toBe(byline);
  });

  test.each([
    ['Por Ida Lund | 3 mai. 2031, 18h05 - Atualizado em 04/05/2031', 'pt-BR', '2031-05-03'],
    ['3 May 2031, updated 4 May 2031', 'en', '2031-05-03'],
    ['Updated 4 May 2031', 'en', '2031-05-04'],
    ['3 במאי 2031', 'he', '2031-05-03'],
  ])('“%s” names the day, before that of a change', async (line, lang, day) => {
    const { says } = await readDocument(beside(line, { lang }), 'html');
    expect(publishedDay(says.dates, lang, 'UTC')?.day).toBe(day);
  });

  test('a table that lays out the page is no table, and its paragraphs stay apart', async () => {
    const cell = `<h1>Fire</h1>${LONG}<br><br>${LONG}`;
    const { tree } = await readDocument(`<table><tr><td><a href="/">Home</a><td>${cell}</table>`, 'html');
    expect(tree.children.map(({ type }) => type)).not.toContain('table');
    expect(tree.children.filter(({ type }) => type === 'paragraph')).toHaveLength(2);
  });

  test('a text shorter than the notice about cookies is not left out with it', async () => {
    const notice =
      'This site uses cookies. By continuing to use this website, you agree to their use, which our cookie policy explains.';
    const html = `<html lang="en"><body><nav><a href="/">Home</a></nav><div><h1>Fire</h1><div>It burns.</div></div><div><p>${notice}</p></div>`;
    const { tree, removed } = await readDocument(html, 'html');
    expect(documentText({ tree })).toContain('It burns.');
    expect(removed.join()).toContain('cookies');
  });

  test('a line of the file that breaks between two signs of Chinese is joined without a space', async () => {
    const { tree } = await readDocument(`<p>${'两艘船仍然搁浅在沙洲上。'.repeat(9)}搁浅在\n  沙洲上。</p>`, 'html');
    expect(documentText({ tree })).toMatch(/。搁浅在沙洲上。$/);
  });

  test.each([
    ['May 2031', 'en', '2031-05'],
    ['mayo de 2031', 'es', '2031-05'],
    ['2031年5月', 'ja', '2031-05'],
    ['Room 2031', 'en', undefined],
    ['<h2>May 2031</h2>', 'en', undefined],
  ])('“%s” is a month, which stays one', async (line, lang, day) => {
    const { says } = await readDocument(beside(line, { lang }), 'html');
    expect(publishedDay(says.dates, lang, 'UTC')?.day).toBe(day);
  });

  test.each([
    ['Fire - Port Times', 'Port Times'],
    ['Fire | Opinion | Skerry Voice', 'Skerry Voice'],
    ['Fire: What we know', undefined],
    ['Fire', undefined],
  ])('the title “%s” names the site %s', async (title, site) => {
    expect((await readDocument(beside('', { title }), 'html')).says).toMatchObject({
      title: 'Fire',
      ...(site && { site }),
    });
  });

  test.each([
    ['The lamp fails | Port Times', 'The lamp fails'],
    ['The lamp fails – good news', 'The lamp fails – good news'],
  ])('where no heading stands, “%s” is read as “%s”', async (title, found) => {
    const { says } = await readDocument(`<title>${title}</title><p>${LONG}</p><p>${LONG}</p>`, 'html');
    expect(says.title).toBe(found);
  });
});

describe('the language of a page', () => {
  const page = (lang: string): string =>
    `<html lang="${lang}"><title>Fire</title><article><h1>Fire</h1><p class="byline">By Ada Lund on 3 May 2031</p><p>${'The ferry would sail again. '.repeat(12)}</p></article></html>`;

  test.each([
    ['de-ere', 'de'],
    ['de_DE', 'de-DE'],
    ['en-', 'en'],
    ['de-DE-x', 'de-DE'],
    ['en-US,en', 'en-US'],
    ['12', undefined],
    ['x', undefined],
  ])('“%s” is read as %s, and no page ends in an error for it', async (lang, language) => {
    const { says } = await readDocument(page(lang), 'html');
    expect(says.language).toBe(language);
    expect(says.byline).toBe('Ada Lund');
  });
});
