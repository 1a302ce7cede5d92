import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { problemInWords } from '../../wording/problems/problems.ts';
import { run } from '../command.fixture.ts';
import { begin } from './begin.ts';
import { articleIn, DECIDED, LEDE, REST, TEXT, withDocument } from './document.fixture.ts';

describe('npm run new article', () => {
  test('takes a plain text, leaves out its furniture, and asks the check for what is still to decide', async () => {
    await withDocument('raw.txt', `\ufeff${TEXT.replaceAll('\n', '\r\n')}`, async (folder, path) => {
      const { output, failed } = await run(begin, folder, ['article', path]);
      expect([failed, output]).toEqual([false, expect.stringContaining('fill in published, because, genre, rights')]);
      const text = await articleIn(folder, 'ferry-sinks-harbour');
      for (const line of [
        'title: Ferry sinks in the harbour',
        'byline: Kim Berg',
        '#     “Friday”: PORT — The ferry sank on Friday',
        '#     “yesterday”: It was calm yesterday.',
        '  - origin: daily-gull\n    how: quotation',
        '  - Home » World\n  - Leave a Comment\n  - By Kim Berg\n---',
      ])
        expect(text).toContain(line);
      expect(output).toMatch(/Entities +daily-gull \(1\), ada-lund \(1\)|Entities +ada-lund/);
      const { problems } = await loadContent(folder);
      expect(problems.map((problem) => problemInWords(problem).split(' ')[0])).toEqual([
        '“published.date”',
        '“published.because”',
        '“genre”',
        '“rights”',
      ]);
    });
  });

  test('passes the check where flags say the rest, and has the document’s words', async () => {
    await withDocument(
      'raw.md',
      `# Ferry sinks\n\n${LEDE}\n\n> ${REST.replace('*', '\\*').replace('<', '\\<')}\n`,
      async (folder, path) => {
        expect(await run(begin, folder, ['article', path, ...DECIDED, '--slug', 'ferry'])).toMatchObject({
          failed: false,
        });
        const { problems, texts } = await loadContent(folder);
        expect(problems).toEqual([]);
        expect(texts.get('ferry')?.text).toBe(`${LEDE}\n\n${REST}`);
      },
    );
  });

  test('reads a saved page, its day included', async () => {
    const page = `<html lang="en"><head><title>Ferry sinks</title><meta property="article:published_time" content="2031-05-03T10:00:00Z"></head>
      <body><nav>Home</nav><h1>Ferry sinks</h1><article><p>${LEDE}</p><p>${LEDE}</p><p>${LEDE}</p></article></body></html>`;
    await withDocument('page.html', page, async (folder, path) => {
      await run(begin, folder, ['article', path, '--genre', 'reportage', '--rights', 'Ours.']);
      expect(await articleIn(folder, 'ferry-sinks')).toContain('basis: stated');
      const { problems, entries } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(entries.articles.find(({ slug }) => slug === 'ferry-sinks')?.data.published.date).toBe('2031-05-03');
    });
  });

  test('proposes genre and rights where the page tells them, and says where', async () => {
    const head = `<title>Ferry sinks</title><meta property="article:section" content="Opinion"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">`;
    const page = `<html lang="en"><head>${head}</head><body><h1>Ferry sinks</h1><article><p>${LEDE}</p><p>${LEDE}</p><p>${LEDE}</p></article><footer>© 2031 Port Times</footer></body></html>`;
    await withDocument('page.html', page, async (folder, path) => {
      const { output } = await run(begin, folder, ['article', path]);
      expect(output).toContain('fill in published, because, and');
      expect(output).toMatch(/Genre +opinion\. The page gives “Opinion” \(its meta article:section\)\./);
      expect(output).toMatch(/Rights +© 2031 Port Times\. CC BY 4\.0, https:.*\. The page gives “© 2031 Port Times”/);
      const text = await articleIn(folder, 'ferry-sinks');
      expect(text).toMatch(
        /\ngenre: opinion +# reportage, .*; The page gives “Opinion” \(its meta article:section\)\./,
      );
      expect(text).toMatch(/\nrights: © 2031 Port Times\. CC BY 4\.0, https:\S+ # who holds .*The page gives “© 2031/);
      await run(begin, folder, ['article', path, '--genre', 'analysis', '--rights', 'Ours.', '--slug', 'said']);
      expect(await articleIn(folder, 'said')).toMatch(
        /\ngenre: analysis +# reportage, .*\n[^]*\nrights: Ours\. +# who holds [^“]*\n/,
      );
    });
  });

  test('reads what is piped to it', async () => {
    await withCorpus(good, async (folder) => {
      expect((await run(begin, folder, ['article', '-', ...DECIDED], { input: TEXT })).failed).toBe(false);
      expect((await loadContent(folder)).problems).toEqual([]);
      expect(await run(begin, folder, ['article', '-'], { input: '' })).toEqual({
        failed: true,
        output: 'standard input is empty\n',
      });
    });
  });

  test('writes over nothing', async () => {
    await withDocument('raw.txt', TEXT, async (folder, path) => {
      expect(await run(begin, folder, ['article', path, '--slug', 'port-fire'])).toEqual({
        failed: true,
        output: 'there is an article “port-fire” already\n',
      });
      await run(begin, folder, ['article', path, ...DECIDED]);
      await run(begin, folder, ['article', path, ...DECIDED]);
      expect((await readdir(join(folder, 'articles'))).sort()).toEqual([
        'ferry-sinks-harbour',
        'ferry-sinks-harbour-2',
        'port-fire',
      ]);
      expect(await articleIn(folder, 'port-fire')).toBe(good['articles/port-fire/article.md']);
    });
  });

  test.each([
    [['--publisher', 'daily-gul'], 'did you mean “daily-gull”?'],
    [['--published', 'Friday'], 'is not an EDTF date'],
    [['--genre', 'reportag'], 'did you mean “reportage”?'],
    [['--url', 'ftp://a.example'], 'is not an https: address'],
    [['--format', 'pdf'], '--format is one of text, markdown, html'],
    [['--kind', 'person'], 'npm run new -- article <file'],
    [['--nonsense'], '--nonsense'],
  ])('refuses %j', async (flags, refusal) => {
    await withDocument('raw.txt', TEXT, async (folder, path) => {
      const { output, failed } = await run(begin, folder, ['article', path, ...flags]);
      expect([failed, output]).toEqual([true, expect.stringContaining(refusal)]);
      expect(output).not.toMatch(/\n\s+at /);
    });
  });

  test('refuses a file that is not there, or no text', async () => {
    await withDocument('raw.txt', Uint8Array.of(0x00, 0x01, 0x02, 0x9f, 0x00, 0x07), async (folder, path) => {
      expect((await run(begin, folder, ['article', path])).output).toContain('is not text');
      expect((await run(begin, folder, ['article', 'no/such.txt'])).output).toContain('there is no file no/such.txt');
    });
  });
});
