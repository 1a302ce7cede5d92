import { mkdir, readFile, rename as renameFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { publishedAddresses } from '../model/story/ledger/addresses.ts';
import { knowledge } from '../model/moments/asOf.ts';
import { printProblems } from '../files/check/printProblems.ts';
import { complaints, good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { placeOf } from '../files/read/places.ts';
import { readRecords } from '../files/read/records.ts';
import { run } from './command.fixture.ts';
import { release } from './release.ts';
import { rename } from './rename.ts';
import { withdraw } from './withdraw.ts';
import { problemInWords } from '../wording/problems/problems.ts';

const ARTICLE = 'articles/port-fire/article.md';
const OUT = 'articles/port-fire/claims/out.md';

/** The good corpus with links, an event that nothing but a claim names, and a second article that says some of the same. */
const story: Readonly<Record<string, string>> = {
  ...good,
  'articles/day-after/article.md': (good[ARTICLE] ?? '').replace('Fire in the harbour', 'The day after'),
  'events/fire.md': `${good['events/fire.md'] ?? ''}\nSee [her](entity:ada-lund), [it](claim:abcd1234) and [the article](article:port-fire).\n`,
  'questions/rebuild.md': `${good['questions/rebuild.md'] ?? ''}\nOf [the fire](event:fire), as [this](question:how-many-dead).\n`,
  ...record('ledger', 'abcd1234', 'mnop4567', 'wxyz7890'),
  ...record('addresses', ...Object.keys(good).flatMap(addressOf), 'articles/day-after'),
};

function record(name: string, ...keys: string[]): Record<string, string> {
  return { [`${name}.txt`]: `${keys.map((key) => `${key} 2031-05-02`).join('\n')}\n` };
}

function addressOf(file: string): string[] {
  const { collection = 'story', slug = '' } = placeOf(file) ?? {};
  return collection === 'story' || collection === 'claims' ? [] : [`${collection}/${slug}`];
}

const content = Object.keys(story).filter((file) => file.endsWith('.md'));
const addresses = content.flatMap(addressOf);
const published = [...addresses, 'claims/abcd1234', 'claims/mnop4567', 'claims/wxyz7890'].sort();

/** Which page each address leads to once the folder is published; or what the check says against that. */
async function publish(folder: string): Promise<{ served: Map<string, string> } | { refused: string }> {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) return { refused: printProblems(loaded.problems, 'content') };
  const { addresses: record } = await readRecords(folder);
  return { served: publishedAddresses(loaded.corpus, record) };
}

async function servedBy(folder: string): Promise<Map<string, string>> {
  const outcome = await publish(folder);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.served;
}

/** Publishes the story with one thing done to it; what the check says against it, once it is sure that no address is lost. */
async function after(change: (folder: string) => Promise<void>): Promise<string | undefined> {
  return withCorpus(story, async (folder) => {
    await change(folder);
    const outcome = await publish(folder);
    if ('refused' in outcome) return outcome.refused;
    expect([...outcome.served.keys()]).toEqual(expect.arrayContaining(published));
    return undefined;
  });
}

async function move(folder: string, from: string, to: string): Promise<void> {
  await mkdir(dirname(join(folder, to)), { recursive: true });
  await renameFile(join(folder, from), join(folder, to));
}

const REMEDY = /restore the file|npm run (rename|withdraw)|add it/;

test('the story is published whole', async () => {
  const served = await withCorpus(story, servedBy);
  expect([...served.keys()].sort()).toEqual(published);
});

describe('by hand, a file', () => {
  test.each(content)('%s cannot be deleted', async (file) => {
    expect(await after((folder) => rm(join(folder, file)))).toMatch(REMEDY);
  });

  test.each(content.filter((file) => placeOf(file)?.collection !== 'claims'))('%s cannot be renamed', async (file) => {
    const [from, to] = file.endsWith('article.md')
      ? [dirname(file), `${dirname(file)}-new`]
      : [file, file.replace('.md', '-new.md')];
    expect(await after((folder) => move(folder, from, to))).toMatch(REMEDY);
  });

  test.each(content.filter((file) => placeOf(file)?.collection === 'claims'))(
    '%s can have another name',
    async (file) => {
      expect(await after((folder) => move(folder, file, file.replace('.md', '-new.md')))).toBeUndefined();
    },
  );

  test.each(content.filter((file) => placeOf(file)?.collection === 'claims'))(
    '%s can move to an article that says the same',
    async (file) => {
      expect(await after((folder) => move(folder, file, file.replace('port-fire', 'day-after')))).toBeUndefined();
    },
  );

  test.each(content)('%s cannot become another sort of file', async (file) => {
    for (const place of ['entities/moved.md', 'events/moved.md', 'questions/moved.md', 'articles/moved/article.md'])
      expect(await after((folder) => move(folder, file, place))).toMatch(REMEDY);
  });

  test('a claim that moves to an article with other words is refused, and told where they stand', async () => {
    const printed = await after(async (folder) => {
      await writeFile(
        join(folder, 'articles/day-after/article.md'),
        (story[ARTICLE] ?? '').replace('killing at least 83 people', 'a great one'),
      );
      await move(folder, 'articles/port-fire/claims/dead.md', 'articles/day-after/claims/dead.md');
    });
    expect(printed).toContain('the article “port-fire” says it: move the claim to content/articles/port-fire/claims/');
  });

  test('a claim cannot have another id', async () => {
    const printed = await after((folder) =>
      writeFile(join(folder, OUT), (good[OUT] ?? '').replace('mnop4567', 'mnop4568')),
    );
    expect(printed).toBe(
      'content/ledger.txt:2:1  ledger-kept  no claim has the id “mnop4567”, published on 2031-05-02; restore the file, or give the claim “status: withdrawn” with a reason (npm run withdraw)\n1 problem in 1 file',
    );
  });

  test('a claim whose front matter is broken is not also taken for lost', async () => {
    const printed = await after((folder) =>
      writeFile(join(folder, OUT), (good[OUT] ?? '').replace('kind: event', 'kind: [event')),
    );
    expect(printed).toContain('front-matter');
    expect(printed).not.toContain('ledger-kept');
  });

  test.each(['ledger.txt', 'addresses.txt'])('%s cannot be deleted alone', async (file) => {
    expect(await after((folder) => rm(join(folder, file)))).toContain(`content/${file}:1:1`);
  });
});

describe('the records are held to what they say', () => {
  test.each([
    ['a line that cannot be read', 'nonsense', 'address-kept  “nonsense” cannot be read'],
    [
      'a way to nowhere',
      'events/blaze 2031-05-02 -> events/fyre',
      'leads to events/fyre, where nothing stands; did you mean “events/fire”?',
    ],
    ['a circle', 'events/x 2031-05-02 -> events/y\nevents/y 2031-05-02 -> events/x', 'events/x leads in a circle'],
    ['a way from a page that is there', 'events/x 2031-05-02 -> events/fire', undefined],
  ])('%s', async (_, lines, expected) => {
    const printed = await after((folder) =>
      writeFile(join(folder, 'addresses.txt'), `${story['addresses.txt'] ?? ''}${lines}\n`),
    );
    if (expected === undefined) expect(printed).toBeUndefined();
    else expect(printed).toContain(expected);
  });

  test('a day as of which there was a page, when the articles have other dates', async () => {
    const served = await withCorpus(
      { ...story, 'addresses.txt': `${story['addresses.txt'] ?? ''}as-of/2030-12-24 2031-05-02\n` },
      async (folder) => {
        const loaded = await loadCorpus(folder);
        return 'problems' in loaded ? [] : knowledge(loaded.corpus).map(({ moment: { date } }) => date);
      },
    );
    expect(served).toEqual(['2030-12-24', '2031-05-02', '2031-05']);
  });

  test('a page that came back to an address from which it had moved', async () => {
    const printed = await after((folder) =>
      writeFile(
        join(folder, 'addresses.txt'),
        (story['addresses.txt'] ?? '').replace(/(?<=events\/fire .*)$/m, ' -> questions/rebuild'),
      ),
    );
    expect(printed).toContain('events/fire has a page again');
  });
});

describe('npm run rename', () => {
  test.each(addresses)('%s keeps every address, and rewrites every reference', async (from) => {
    await withCorpus(story, async (folder) => {
      const { output, failed } = await run(rename, folder, [from, `${from}-new`]);
      expect({ output, failed }).toMatchObject({
        failed: false,
        output: expect.stringContaining('the old address leads to the new one.\n') as string,
      });
      const served = await servedBy(folder);
      expect([...served.keys()].sort()).toEqual([...published, `${from}-new`].sort());
      expect(served.get(from)).toBe(`${from}-new`);
    });
  });

  test('finishes what was done by hand, there and back, and a merger', async () => {
    await withCorpus({ ...story, 'entities/ada-l.md': '---\nname: A. Lund\nkind: person\n---\n' }, async (folder) => {
      expect((await run(rename, folder, ['entities/ada-lund', 'entities/ada-l'])).output).toContain(
        'to merge, move what is worth keeping',
      );
      await rm(join(folder, 'entities/ada-lund.md'));
      await run(rename, folder, ['entities/ada-lund', 'entities/ada-l']);
      expect((await servedBy(folder)).get('entities/ada-lund')).toBe('entities/ada-l');
      await run(rename, folder, ['/entities/ada-l/', 'entities/ada-lund.md']);
      expect((await servedBy(folder)).get('entities/ada-lund')).toBe('entities/ada-lund');
      expect(await readFile(join(folder, 'events/fire.md'), 'utf8')).toBe(story['events/fire.md']);
    });
  });

  test.each([
    [['entities/ada-lund'], 'npm run rename -- '],
    [['entities/ada-lund', 'events/ada-lund'], 'must be another slug of entities'],
    [['entities/ada-lund', 'entities/Ada'], 'entities/Ada is not an address'],
    [['entities/../story', 'entities/x'], 'is not an address'],
    [['entities/nobody', 'entities/no-one'], 'there is neither'],
    [['entities/ada-lund', 'entities/unknown'], 'choose another slug'],
  ])('refuses %j', async (args, message) => {
    await withCorpus(story, async (folder) => {
      const { output, failed } = await run(rename, folder, args);
      expect({ output, failed }).toMatchObject({ failed: true, output: expect.stringContaining(message) as string });
      expect(output).not.toMatch(/^\s+at /m);
      expect(await publish(folder)).toHaveProperty('served');
    });
  });
});

describe('npm run withdraw', () => {
  test('keeps the page, says since when and why, and names what stands in its place', async () => {
    await withCorpus(story, async (folder) => {
      expect((await run(withdraw, folder, ['mnop4567', 'Said twice: see there.', 'abcd1234', 'wxyz7890'])).failed).toBe(
        false,
      );
      expect([...(await servedBy(folder)).keys()].sort()).toEqual(published);
      const text = await readFile(join(folder, OUT), 'utf8');
      expect(text).toBe(
        (good[OUT] ?? '').replace(
          /---\n$/,
          `status: replaced
reason: "Said twice: see there."
replacedBy:
  - abcd1234
  - wxyz7890
history:
  - date: 2031-06-01
    change: replaced
    because: "Said twice: see there."
---
`,
        ),
      );
      expect((await run(withdraw, folder, ['mnop4567', 'Again.'])).output).toContain('is replaced already');
    });
  });

  test('takes a claim down: its address stays, and nothing that anyone is given has its words', async () => {
    await withCorpus(story, async (folder) => {
      await run(withdraw, folder, ['abcd1234', 'Said too early.']);
      const { output } = await run(withdraw, folder, ['abcd1234', 'A court has ordered it.', '--remove']);
      expect(output).toMatch(/articles\/port-fire\/claims\/dead\.md is removed\.\n$/);
      expect(await readFile(join(folder, 'articles/port-fire/claims/dead.md'), 'utf8')).toContain(
        '  - date: 2031-06-01\n    change: removed\n    because: A court has ordered it.\n',
      );
      expect([...(await servedBy(folder)).keys()].sort()).toEqual(published);
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) throw new Error('expected a corpus');
      const { corpus } = loaded;
      expect(corpus.claims.map(({ id }) => id)).toEqual(['wxyz7890', 'mnop4567']);
      expect(corpus.removed.claims).toEqual([
        { name: 'abcd1234', reason: 'A court has ordered it.', since: '2031-06-01', article: 'port-fire' },
      ]);
      const texts = corpus.articles.map(({ text }) => text.text);
      expect(texts).toEqual([
        expect.stringContaining('on Friday, █████ █████ █████ █████ ██. The mayor'),
        expect.stringContaining('on Friday, █████ █████ █████ █████ ██. The mayor'),
      ]);
      expect((await run(withdraw, folder, ['abcd1234', 'Again.', '--remove'])).output).toContain('is removed already');
    });
  });

  test('takes an article down with all its claims', async () => {
    await withCorpus(story, async (folder) => {
      expect((await run(withdraw, folder, ['articles/port-fire', 'Its owner asked.'])).output).toContain('--remove');
      expect((await run(withdraw, folder, ['events/fire', 'So.', '--remove'])).output).toContain('in our own words');
      expect((await run(withdraw, folder, ['mnop4567', 'So.', 'abcd1234', '--remove'])).output).toContain(
        'reason alone',
      );
      expect((await run(withdraw, folder, ['articles/port-fire', 'Its owner asked.', '--remove'])).output).toMatch(
        /article\.md is removed\.\n$/,
      );
      expect([...(await servedBy(folder)).keys()].sort()).toEqual(published);
      const loaded = await loadCorpus(folder);
      if ('problems' in loaded) throw new Error('expected a corpus');
      expect(loaded.corpus.articles.map(({ slug }) => slug)).toEqual(['day-after']);
      expect(loaded.corpus.claims).toEqual([]);
      expect(loaded.corpus.removed.claims.map(({ name, reason, since }) => `${name} ${since} ${reason}`)).toEqual([
        'abcd1234 2031-06-01 Its owner asked.',
        'mnop4567 2031-06-01 Its owner asked.',
        'wxyz7890 2031-06-01 Its owner asked.',
      ]);
    });
  });

  test('does not let what stands repeat the words of what was taken down', async () => {
    await withCorpus(story, async (folder) => {
      await writeFile(
        join(folder, 'articles/port-fire/claims/near.md'),
        (good['articles/port-fire/claims/dead.md'] ?? '')
          .replace('abcd1234', 'near1234')
          .replace('killing at least 83 people', 'on Friday, killing at least 83')
          .replace('The fire killed at least 83 people.', 'It is said that the FIRE killed at  least 83 people.'),
      );
      const { output } = await run(withdraw, folder, ['abcd1234', 'A court has ordered it.', '--remove']);
      expect(output).toContain(
        'near.md:4:8  removed-hidden  has words of claim abcd1234, which was removed; quote others',
      );
      expect(output).toContain(
        'near.md:3:12  removed-hidden  repeats claim abcd1234, which was removed: “The fire killed',
      );
    });
  });

  test('takes back a question or an event by its address', async () => {
    await withCorpus(story, async (folder) => {
      const gone = await run(withdraw, folder, ['questions/rebuild', 'Asked twice.', 'how-many-dead']);
      expect(gone.output).toContain('is replaced.');
      expect(gone.output).toContain('“rebuild” was replaced by how-many-dead; name that, or remove it');
      expect(await readFile(join(folder, 'questions/rebuild.md'), 'utf8')).toContain(
        'status: replaced\nreason: Asked twice.\nreplacedBy:\n  - how-many-dead\nsince: 2031-06-01\n',
      );
      expect((await run(withdraw, folder, ['events/fyre', 'So.'])).output).toContain('did you mean “fire”?');
      expect((await run(withdraw, folder, ['events/fire', 'So.', 'questions/rebuild'])).output).toContain(
        '“rebuild” is not another event',
      );
    });
  });

  test('keeps the address of a question that no claim answers any more', async () => {
    await withCorpus(
      { ...story, 'questions/when.md': '---\nquestion: When?\ntype: quantity\n---\n' },
      async (folder) => {
        await run(withdraw, folder, ['questions/when', 'Nobody answers it.']);
        expect([...(await servedBy(folder)).keys()]).toContain('questions/when');
      },
    );
  });

  test('does not let two claims stand in each other’s place', async () => {
    await withCorpus(story, async (folder) => {
      await run(withdraw, folder, ['mnop4567', 'Said there.', 'abcd1234']);
      expect(await run(withdraw, folder, ['abcd1234', 'Said here.', 'mnop4567'])).toMatchObject({
        failed: true,
        output: expect.stringContaining('“mnop4567” is replaced by “abcd1234”, here or in the end') as string,
      });
      expect(await publish(folder)).toHaveProperty('served');
    });
  });

  test('lets a claim outlive its words', async () => {
    await withCorpus(story, async (folder) => {
      await writeFile(join(folder, ARTICLE), (story[ARTICLE] ?? '').replace('“We will rebuild.”', 'nothing.'));
      expect(await publish(folder)).toHaveProperty('refused');
      await run(withdraw, folder, ['wxyz7890', 'The article no longer says so.']);
      expect([...(await servedBy(folder)).keys()].sort()).toEqual(published);
    });
  });
});

describe('npm run release', () => {
  test('adds what is new, removes nothing, and has nothing to add the second time', async () => {
    const { 'ledger.txt': _, 'addresses.txt': __, ...unpublished } = story;
    await withCorpus(unpublished, async (folder) => {
      expect((await run(release, folder, ['2031-05-02'])).output).toContain(
        `Added 3 claims and ${addresses.length + 3} addresses.`,
      );
      expect(await readFile(join(folder, 'ledger.txt'), 'utf8')).toMatch(
        /^#.*\n#.*\n# \/embed\/claims\/<id>\/ was never published\.\nabcd1234 2031-05-02\nmnop4567 2031-05-02\nwxyz7890 2031-05-02\n$/,
      );
      expect(await readFile(join(folder, 'addresses.txt'), 'utf8')).toMatch(
        /\nas-of\/2031-05 2031-05-02\nas-of\/2031-05-02 2031-05-02\nchanges\/2031-05-02\/2031-05 2031-05-02\n/,
      );
      await writeFile(
        join(folder, 'articles/port-fire/claims/x.md'),
        (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'),
      );
      expect((await run(release, folder, ['2031-05-03'])).output).toBe('+ bbbb2222\nAdded 1 claim and 0 addresses.\n');
      expect((await readRecords(folder)).ledger?.lines.map(({ date }) => date)).toEqual([
        '2031-05-02',
        '2031-05-03',
        '2031-05-02',
        '2031-05-02',
      ]);
      expect((await run(release, folder, [])).output).toBe('Nothing is new.\n');
      await rm(join(folder, OUT));
      expect(await run(release, folder, [])).toMatchObject({
        failed: true,
        output: expect.stringContaining('ledger-kept') as string,
      });
    });
  });
});

test('a release notes until when claims have pictures, and keeps that', async () => {
  const saying = (words: string): string =>
    (story['story.md'] ?? '').replace('timeZone', `shareImages: ${words}\ntimeZone`);
  await withCorpus({ ...story, 'story.md': saying('claims') }, async (folder) => {
    const last = (await readRecords(folder)).ledger?.lines
      .map(({ date }) => date)
      .toSorted()
      .at(-1);
    await run(release, folder, []);
    expect((await readRecords(folder)).ledger?.notes.pictures).toBe(last);
    expect((await run(release, folder, [])).output).toBe('Nothing is new.\n');
    await writeFile(join(folder, 'story.md'), saying('articles'));
    await writeFile(join(folder, 'articles/port-fire/claims/x.md'), (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'));
    await run(release, folder, ['2031-06-03']);
    expect((await readRecords(folder)).ledger?.notes.pictures).toBe(last);
  });
});

describe('the pages that embedded claims once had', () => {
  const embeddedIn = async (folder: string): Promise<string[]> => {
    const loaded = await loadCorpus(folder);
    return 'problems' in loaded ? [] : loaded.corpus.embedded.toSorted();
  };

  test('lead on where a release has noted until when they were published, once', async () => {
    await withCorpus(story, async (folder) => {
      expect(await embeddedIn(folder)).toEqual([]);
      await run(release, folder, ['2031-05-04']);
      expect((await readRecords(folder)).ledger?.notes.embedded).toBe('2031-05-04');
      expect(await embeddedIn(folder)).toEqual(['abcd1234', 'mnop4567', 'wxyz7890']);
      await writeFile(
        join(folder, 'articles/port-fire/claims/x.md'),
        (good[OUT] ?? '').replace('mnop4567', 'bbbb2222'),
      );
      expect((await run(release, folder, ['2031-05-05'])).output).toBe('+ bbbb2222\nAdded 1 claim and 0 addresses.\n');
      expect(await embeddedIn(folder)).toEqual(['abcd1234', 'mnop4567', 'wxyz7890']);
    });
  });
});

test('the day of a change is the day where the story takes place', async () => {
  const tokyo = { ...story, 'story.md': (story['story.md'] ?? '').replace('Europe/Lisbon', 'Asia/Tokyo') };
  await withCorpus(tokyo, async (folder) => {
    await run(withdraw, folder, ['mnop4567', 'Said twice.'], { now: new Date('2031-06-01T23:30:00Z') });
    expect(await readFile(join(folder, OUT), 'utf8')).toContain('date: 2031-06-02');
  });
});

describe('a quote is bound to its words', () => {
  const edited = (from: string, to: string) => loadedWith({ [ARTICLE]: (story[ARTICLE] ?? '').replace(from, to) });
  const loadedWith = (changes: Record<string, string>) => withCorpus({ ...story, ...changes }, loadCorpus);

  test('a claim follows them when text around them moves', async () => {
    const loaded = await edited(
      'A fire broke out on Friday, ',
      'It was Friday; a fire broke out in the old harbour.\n\nIt was a great one, ',
    );
    if ('problems' in loaded) throw new Error('expected a corpus');
    const claim = loaded.corpus.claims.find(({ id, article }) => id === 'abcd1234' && article.slug === 'port-fire');
    expect(claim?.spans.map(({ start, end }) => claim.article.text.text.slice(start, end))).toEqual([
      'killing at least 83 people',
    ]);
    expect(claim?.article.text.blocks.findIndex(({ start }) => start > (claim.spans[0]?.start ?? 0))).toBe(2);
  });

  test('the check names them when they are gone, and offers the nearest', async () => {
    const loaded = await edited('killing at least 83 people', 'killing at least 84 people');
    expect(loaded).toMatchObject({
      problems: [{ file: 'articles/port-fire/claims/dead.md', line: 4, rule: 'quote-verbatim' }],
    });
    const [problem] = 'problems' in loaded ? loaded.problems : [];
    expect(problem && problemInWords(problem)).toMatch(
      /^the article does not say “killing at least 83 people”; nearest words: “killing at least 84 people\.”/,
    );
  });
});

describe('a claim’s history is held to what it says', () => {
  const revision = (...before: string[]) =>
    ['history:', '  - date: 2031-05-03', '    change: revised', '    because: Clearer.', ...before, ''].join('\n');
  test.each([
    ['a revision of the statement', revision('    statement: The fire was out.'), undefined],
    [
      'one that changed nothing',
      revision('    statement: The article says that the fire is out.'),
      'history.0.statement” is what stood there after the change too',
    ],
    ['one of a quote that is as before', revision('    quote: The fire is out'), 'write the quote as it was before'],
    ['one that says nothing of before', revision(), 'needs the earlier statement or quote'],
    [
      'a reason to be gone, of a claim that stands',
      'reason: Said twice.\n',
      'says why the claim went, though it stands',
    ],
    ['others in its place, of a claim that stands', 'replacedBy:\n  - abcd1234\n', 'though it stands; remove it'],
  ])('%s', async (_, lines, expected) => {
    const printed = await complaints({ [OUT]: (good[OUT] ?? '').replace('kind:', `${lines}kind:`) });
    if (expected === undefined) expect(printed).toBeUndefined();
    else expect(printed).toContain(expected);
  });
});
