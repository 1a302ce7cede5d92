import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { run } from './command.fixture.ts';
import { ARTICLE, OUT, publish, published, servedBy, story } from './published.fixture.ts';
import { withdraw } from './withdraw.ts';

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
        'status: replaced\nreason: Asked twice.\nsince: 2031-06-01\nreplacedBy:\n  - how-many-dead\n',
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

test('the day of a change is the day where the story takes place', async () => {
  const tokyo = { ...story, 'story.md': (story['story.md'] ?? '').replace('Europe/Lisbon', 'Asia/Tokyo') };
  await withCorpus(tokyo, async (folder) => {
    await run(withdraw, folder, ['mnop4567', 'Said twice.'], { now: new Date('2031-06-01T23:30:00Z') });
    expect(await readFile(join(folder, OUT), 'utf8')).toContain('date: 2031-06-02');
  });
});
