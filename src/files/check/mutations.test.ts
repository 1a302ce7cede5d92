import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { readingSections } from '../../markdown/sections.ts';
import { renderProse } from '../../markdown/renderProse.ts';
import { rules } from '../../model/rules/allRules.ts';
import { good, withCorpus, writeCorpus } from '../corpus.fixture.ts';
import { fileRules } from './fileRules.ts';
import { warningsOf } from './findings.ts';
import { loadContent, loadCorpus } from '../read/load.ts';
import { printProblems } from './printProblems.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

type Data = Record<string, unknown>;

/** Values that are wrong for most keys. */
const VALUES: Readonly<Record<string, unknown>> = {
  nothing: null,
  empty: '',
  space: ' ',
  'a number': 42,
  'a negative number': -1,
  'not a number': Number.NaN,
  'a truth': true,
  'an empty list': [],
  'a list of lists': [[['deep']]],
  'a group': { unknown: 'key' },
  'a long text': 'x'.repeat(100_000),
  'a path': '../../../etc/passwd',
  'a prototype': '__proto__',
  'a constructor': 'constructor',
  'a script': '<script>alert(1)</script>',
  'a handler': '"><img src=x onerror=alert(1)>',
  'an address that runs': 'javascript:alert(1)',
  'a null byte in words': 'a\\0b',
  'a right-to-left mark': '\u202Eabc',
  'a lone surrogate': 'a\uD800b',
  'an impossible date': '2031-02-30',
  'a season': '2031-23',
};

/** Bodies that Markdown could turn into something that runs. */
const BODIES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](javascript:alert(1))',
  '<a href="javascript:alert(1)">x</a>',
  '[x](claim:__proto__)',
  '[x](entity:../../about)',
  '[x]: javascript:alert(1)\n\n[x]',
  '<style>*{display:none}</style>',
  '<iframe src=//evil.example>',
  '`<script>`',
  `${'['.repeat(5000)}x`,
  // Deeper, and the stack would only hold what V8 has compiled by then, which a busy machine does late.
  '> '.repeat(1000),
  '*a '.repeat(5000),
];

interface Mutation {
  name: string;
  file: string;
  text: string | Uint8Array;
}

const FRONT = /^---\n([\s\S]*?)---\n([\s\S]*)$/;

function parts(file: string): { data: Data; body: string } {
  const [, yaml = '', body = ''] = FRONT.exec(good[file] ?? '') ?? [];
  return { data: parse(yaml) as Data, body };
}

function write(data: Data, body: string): string {
  return `---\n${stringify(data)}---\n${body}`;
}

/** Each key of each file with each value, and without it; each body with each hostile text; each file broken as text. */
function mutations(): Mutation[] {
  return Object.keys(good).flatMap((file) => {
    const { data, body } = parts(file);
    const keyed = Object.keys(data).flatMap((key) => [
      {
        name: `${file}: no ${key}`,
        file,
        text: write(Object.fromEntries(Object.entries(data).filter(([name]) => name !== key)), body),
      },
      ...Object.entries(VALUES).map(([name, value]) => ({
        name: `${file}: ${key} is ${name}`,
        file,
        text: write({ ...data, [key]: value }, body),
      })),
    ]);
    const bodied = BODIES.map((hostile) => ({
      name: `${file}: body ${hostile.slice(0, 24)}`,
      file,
      text: write(data, `${body}\n${hostile}\n`),
    }));
    const source = good[file] ?? '';
    const broken: [string, string | Uint8Array][] = [
      ['is empty', ''],
      ['is binary', new Uint8Array(512).map((_, index) => (index * 37) % 256)],
      ['has no end of its front matter', source.replace(/\n---\n/, '\n')],
      ['is a YAML bomb', `---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]\n---\n`],
      ['merges keys', source.replace('---\n', '---\n<<: {title: x}\n')],
      ['has a tag that constructs', source.replace('---\n', '---\nx: !!js/function "function(){}"\n')],
      ['has a tab in its YAML', source.replace('---\n', '---\n\tx: 1\n')],
      ['repeats a key', source.replace(/^---\n(.*\n)/, '---\n$1$1')],
      ['is a list', '---\n- a\n- b\n---\n'],
      ['is text', '---\njust text\n---\n'],
      [
        'has a thousand keys',
        source.replace('---\n', `---\n${Array.from({ length: 1000 }, (_, index) => `k${index}: 1\n`).join('')}`),
      ],
      ['nests deeply', source.replace('---\n', `---\nx: ${'['.repeat(2000)}${']'.repeat(2000)}\n`)],
    ];
    return [...keyed, ...bodied, ...broken.map(([name, text]) => ({ name: `${file}: ${name}`, file, text }))];
  });
}

const HOSTILE = /<(script|iframe|style|img)\b|\son\w+=|href="(?!https:|mailto:|\/)/i;

const RULES = [...fileRules, ...rules].map(({ name }) => name);

describe('bad content', () => {
  const all = mutations();

  test(`there are many ways to spoil content`, () => {
    expect(all.length).toBeGreaterThan(300);
  });

  // In one folder, to which each changes a file and changes it back.
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'mutations-'));
    await writeCorpus(good, folder);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test.each(all)('$name', async ({ file, text }) => {
    await writeCorpus({ [file]: text }, folder);
    try {
      const content = await loadContent(folder);
      const { problems } = content;
      expect(printProblems([...problems, ...warningsOf(content)], 'content')).not.toMatch(
        /\n\s+at |undefined|\[object/,
      );
      if (problems.length > 0) {
        for (const problem of problems) {
          const { file, line, column, rule } = problem;
          expect([file, problemInWords(problem)].every((text) => text !== '') && line >= 1 && column >= 1).toBe(true);
          expect(RULES).toContain(rule);
        }
        return;
      }
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) throw new Error('problems came and went');
      const { story, articles, claims, entities, events, questions } = loaded.corpus;
      const html = [
        ...articles.flatMap((article) => readingSections(article).map((section) => section.html)),
        ...[story, ...entities, ...events, ...questions].map(({ body }) => renderProse(body)),
        ...claims.map(({ note }) => renderProse(note)),
      ].join('\n');
      expect(html).not.toMatch(HOSTILE);
    } finally {
      await writeCorpus({ [file]: good[file] ?? '' }, folder);
    }
  });
});

test.each(['a b', 'A', 'ä', '-a', 'a-', '%2e%2e'])('a file named “%s” has no place', async (slug) => {
  await withCorpus({ ...good, [`events/${slug}.md`]: good['events/fire.md'] ?? '' }, async (folder) => {
    expect((await loadContent(folder)).problems.map(({ rule }) => rule)).toEqual(['file-place']);
  });
});

test('a link to a file outside is not followed', async () => {
  await withCorpus(good, async (folder) => {
    await symlink('/etc/hostname', join(folder, 'events/leak.md'));
    expect((await loadContent(folder)).problems).toMatchObject([{ file: 'events/leak.md', rule: 'file-place' }]);
  });
});

test('a folder where a file should be is passed over', async () => {
  await withCorpus(good, async (folder) => {
    await mkdir(join(folder, 'events/dir.md'));
    await writeFile(join(folder, 'events/dir.md/x.md'), 'x');
    expect((await loadContent(folder)).problems).toMatchObject([{ file: 'events/dir.md/x.md', rule: 'file-place' }]);
  });
});
