import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { run } from '../command.fixture.ts';
import { begin } from './begin.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

const LEDE = 'PORT — The ferry sank on Friday, two officials told the Daily Gull, killing at least 12 people.';
const REST = 'The mayor, Ada Lund, said: “1 * 2 is <not> 3.” It was calm yesterday.';
const TEXT = `Home » World\n\nFerry sinks in the harbour\n\nBy Kim Berg\n\n${LEDE}\n\n1. ${REST}\n\nLeave a Comment\n`;
const DECIDED = [
  '--published',
  '2031-05-03',
  '--because',
  'It says Friday.',
  '--genre',
  'reportage',
  '--rights',
  'Ours.',
];

/** A corpus with a document beside it; `use` gets the folder and the document's path. */
function withDocument<T>(
  name: string,
  text: string | Uint8Array,
  use: (folder: string, path: string) => Promise<T>,
): Promise<T> {
  return withCorpus(good, (folder) => withCorpus({ [name]: text }, (other) => use(folder, join(other, name))));
}

async function articleIn(folder: string, slug: string): Promise<string> {
  return readFile(join(folder, `articles/${slug}/article.md`), 'utf8');
}

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

describe('npm run new claim', () => {
  test('finds the words, guesses who says them, and leaves the rest to write', async () => {
    await withCorpus(good, async (folder) => {
      const { output } = await run(begin, folder, ['claim', 'port-fire', '"we will rebuild"']);
      const file = /articles\/port-fire\/claims\/(we-will-rebuild-[a-z][a-z0-9]{7})\.md/.exec(output)?.[0] ?? '';
      const text = await readFile(join(folder, file), 'utf8');
      expect(text).toContain('\nquote: We will rebuild\n');
      expect(text).toMatch(
        /attribution:.*\n {2}- label: Ada Lund\n {4}entity: ada-lund\n {4}named: true\n {4}mode: direct\norigin: ada-lund/,
      );
      const { problems } = await loadContent(folder);
      expect(problems.map((problem) => problemInWords(problem).split(' ')[0])).toEqual([
        '“statement”',
        '“kind”',
        '“modality”',
      ]);
    });
  });

  test('offers the event, the answer and the claim of another article that come nearest', async () => {
    const text = good['articles/port-fire/article.md'] ?? '';
    await withCorpus(
      { ...good, 'articles/again/article.md': text.replace('title: Fire', 'title: Again, fire') },
      async (folder) => {
        const { output } = await run(begin, folder, ['claim', 'again', 'killing at least 83 people']);
        const file = /articles\/again\/claims\/[a-z0-9-]+\.md/.exec(output)?.[0] ?? '';
        const written = await readFile(join(folder, file), 'utf8');
        expect(written).toMatch(
          /# event: fire .*\n.*\n# {3}- question: how-many-dead .*\n# {5}value:\n# {7}atLeast: 83 /,
        );
        expect(written).toContain('abcd1234, “The fire killed at least 83 people.”');
      },
    );
  });

  test('offers the nearest words, the nearest article, and one of several places', async () => {
    await withCorpus(good, async (folder) => {
      const claim = async (...args: string[]): Promise<string> => (await run(begin, folder, ['claim', ...args])).output;
      expect(await claim('port-fire', 'killing 83 peeple')).toContain('nearest words: “killing at least 83 people”');
      expect(await claim('port-fir', 'killing')).toContain('did you mean “port-fire”?');
      expect(await claim('port-fire', 'The fire is out.')).toContain('add --occurrence 1');
      expect(await claim('port-fire', 'the fire  is out', '--occurrence', '2')).toContain('Wrote ');
    });
  });

  test('names what an article lacks from which nothing can be claimed', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['article', '-', '--slug', 'ferry'], { input: TEXT });
      expect((await run(begin, folder, ['claim', 'ferry', 'sank'])).output).toContain('“published.date” is empty');
    });
  });

  test('lists the sentences without a claim, and forgets those that are begun', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['article', '-', '--slug', 'ferry', ...DECIDED], { input: TEXT });
      const list = async (): Promise<string> => (await run(begin, folder, ['claim', 'ferry'])).output;
      expect(await list()).toBe(
        `1. (paragraph 1) ${LEDE}\n2. (paragraph 2) 1. The mayor, Ada Lund, said: “1 * 2 is <not> 3.”\n3. (paragraph 2) It was calm yesterday.\n`,
      );
      await run(begin, folder, ['claim', 'ferry', 'The ferry sank on Friday']);
      expect(await list()).toMatch(/^1\. \(paragraph 2\)/);
    });
  });
});

describe('npm run new entity, event, question', () => {
  const text = (folder: string, file: string): Promise<string> => readFile(join(folder, file), 'utf8');

  test('make a slug of a name, and find the name in the texts', async () => {
    await withCorpus(
      {
        ...good,
        'articles/port-fire/article.md': `${good['articles/port-fire/article.md'] ?? ''}\nThe Acme-Corp (AC) burned.\n`,
      },
      async (folder) => {
        await run(begin, folder, ['entity', 'Acme Corp', '--kind', 'organisation']);
        expect(
          (await loadContent(folder)).entries.entities.find(({ slug }) => slug === 'acme-corp')?.data,
        ).toMatchObject({
          name: 'Acme Corp',
          kind: 'organisation',
          aliases: ['Acme-Corp', 'AC'],
        });
        expect((await run(begin, folder, ['entity', 'Ada Lund'])).output).toBe(
          '“Ada Lund” is a name of the entity “ada-lund” already\n',
        );
      },
    );
  });

  test('fill in what the words and the flags tell', async () => {
    await withCorpus(good, async (folder) => {
      await run(begin, folder, ['event', 'Ada Lund opens the new harbour', '--date', '2031-06']);
      expect(await text(folder, 'events/ada-lund-opens-new-harbour.md')).toMatch(
        /^date: 2031-06 .*[^]*^ {2}- ada-lund$/m,
      );
      await run(begin, folder, ['question', 'How many ships burned?', '--type', 'quantity', '--unit', 'ships']);
      expect((await loadContent(folder)).problems.map(({ rule }) => rule)).toEqual(['figure-given']);
      expect(await text(folder, 'questions/ships-burned.md')).toContain('unit: ships');
      await run(begin, folder, ['question', 'Who lit the fire?', '--type', 'position']);
      expect(await text(folder, 'questions/lit-fire.md')).toMatch(/^positions:.*\n {2}- id:/m);
    });
  });

  test.each(['article', 'entity', 'event', 'question'])(
    'and %s: begin a slug that only lacks what is required, and overwrite nothing',
    async (kind) => {
      await withCorpus(good, async (folder) => {
        expect((await run(begin, folder, [kind, 'fresh'])).failed).toBe(false);
        const { problems } = await loadContent(folder);
        expect(problems.map(problemInWords).filter((words) => !/must be|is empty|has no text/.test(words))).toEqual([]);
        expect(problems).not.toEqual([]);
        expect(await run(begin, folder, [kind, 'fresh'])).toMatchObject({
          failed: true,
          output: expect.stringMatching(/already/) as string,
        });
      });
    },
  );

  test.each([[], ['claim'], ['poem', 'x'], ['entity', 'Acme', '--date', '2031'], ['claim', 'a', 'b', 'c']])(
    '%j shows how',
    async (...args) => {
      await withCorpus(good, async (folder) => {
        const { output, failed } = await run(begin, folder, args);
        expect([failed, output]).toEqual([true, expect.stringContaining('npm run new -- claim <article>')]);
      });
    },
  );
});
