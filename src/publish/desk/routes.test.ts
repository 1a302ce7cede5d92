import { fork } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good, withCorpus } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import { schemas } from '../../files/read/entries.ts';
import type { ArticleForm } from '../../model/editing/articleForm.ts';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import type { DeskFindings, RecordForm } from '../../model/editing/messages.ts';
import type { Answer, Desk } from './desk.ts';
import { knownStories } from './knownStories.ts';
import { answerDesk } from './routes.ts';

type Ask = (name: string, body?: unknown) => Promise<Answer & { body: never }>;

/** Asks the desk of a made-up story, whose content is read again before each question. */
function withDesk(use: (ask: Ask, folder: string) => Promise<void>, files = good): Promise<void> {
  return withCorpus(files, async (folder) => {
    const known = knownStories();
    const ask = async (name: string, body: unknown = {}): Promise<Answer> => {
      const content = await loadContent(folder);
      const pick = (below: number): number => Math.floor(Math.random() * below);
      const desk: Desk = { folder, content: () => content, known, pick, now: () => new Date('2031-06-01T12:00:00Z') };
      return answerDesk(name, body, desk);
    };
    await use(ask as Ask, folder);
  });
}

const ARTICLE = 'articles/port-fire/article.md';
const DEAD = 'articles/port-fire/claims/dead.md';
const from = digestOf(good[ARTICLE] ?? '');
const dead = digestOf(good[DEAD] ?? '');
const fields = {
  statement: 'A fire broke out on Friday, 2 May 2031.',
  kind: 'event',
  modality: 'asserted',
  origin: 'daily-gull',
  event: 'fire',
  about: [],
};
const draft = { article: 'port-fire', from, spans: [{ start: 0, end: 26 }], fields };

describe('the desk', () => {
  it('gives an article with its claims and the sentences that have none', () =>
    withDesk(async (ask) => {
      const { status, body } = await ask('article', { article: 'port-fire' });
      const { claims, bare, text, sentences, digest, questions }: DeskArticle = body;
      expect(status).toBe(200);
      expect(digest).toBe(from);
      expect(
        claims.map(({ data, spans }) => [data.id, spans.map(({ start, end }) => text.text.slice(start, end))]),
      ).toEqual([
        ['abcd1234', ['killing at least 83 people']],
        ['mnop4567', ['The fire is out']],
        ['wxyz7890', ['We will rebuild']],
      ]);
      expect([sentences, bare.map(({ start, end }) => text.text.slice(start, end))]).toEqual([4, ['The fire is out.']]);
      expect(questions.map(({ slug }) => slug)).toEqual(['how-many-dead', 'rebuild']);
      expect(await ask('article', { article: 'no-such' })).toMatchObject({ status: 422 });
    }));

  it('proposes the fields of a claim', () =>
    withDesk(async (ask) => {
      const { status, body } = await ask('propose', { article: 'port-fire', spans: [{ start: 28, end: 54 }] });
      expect(status).toBe(200);
      expect(body).toMatchObject({
        origin: [{ value: 'daily-gull' }, { value: 'unknown' }],
      });
    }));

  it('writes a new claim as an editor would, without what says nothing', () =>
    withDesk(async (ask, folder) => {
      const { status, body } = await ask('claim', { ...draft, note: 'A note.' });
      const { files, id } = body as { files: { file: string; after: string }[]; id: string };
      expect([status, files.length]).toEqual([200, 1]);
      expect(files[0]?.file).toBe(`articles/port-fire/claims/a-fire-broke-out-on-${id}.md`);
      expect(readFileSync(join(folder, files[0]?.file ?? ''), 'utf8')).toBe(`---
id: ${id}
statement: A fire broke out on Friday, 2 May 2031.
quote: A fire broke out on Friday
kind: event
modality: asserted
origin: daily-gull
event: fire
---

A note.
`);
      expect((await loadContent(folder)).problems).toEqual([]);
    }));

  it('writes what a claim needs that is new together with it, or nothing', () =>
    withDesk(async (ask, folder) => {
      const place = { collection: 'entities', fields: { name: 'Old Port', kind: 'place' } };
      expect(await ask('page', place)).toMatchObject({ status: 200, body: { slug: 'old-port' } });
      const wrong = await ask('claim', { ...draft, pages: [place], fields: { ...fields, kind: 'evnt' } });
      expect(wrong).toMatchObject({ status: 422, body: { faults: [{ field: 'kind' }] } });
      expect(readdirSync(join(folder, 'entities'))).toHaveLength(2);
      const right = await ask('claim', { ...draft, pages: [place], fields: { ...fields, about: ['old-port'] } });
      expect(right).toMatchObject({ status: 200, body: { files: [{ file: 'entities/old-port.md' }, {}] } });
      expect((await loadContent(folder)).problems).toEqual([]);
    }));

  it('gives the form of a record, and changes only what is sent', () =>
    withDesk(async (ask, folder) => {
      const asked = { collection: 'entities', slug: 'ada-lund' };
      const { body } = await ask('record', asked);
      const { form, fields: given, digest }: RecordForm = body;
      expect(form.map(({ key }) => key)).toEqual(Object.keys(schemas.entities.shape));
      expect(given).toMatchObject({ name: 'Ada Lund', kind: 'person' });
      const wrong = await ask('changeRecord', { ...asked, from: digest, fields: { kind: 'persn' } });
      expect(wrong).toMatchObject({ status: 422, body: { faults: [{ field: 'kind' }] } });
      const right = await ask('changeRecord', {
        ...asked,
        from: digest,
        fields: { role: 'the mayor' },
        body: 'A note.',
      });
      expect(right.status).toBe(200);
      const before = (good['entities/ada-lund.md'] ?? '').replace(/---\n$/, '');
      expect(readFileSync(join(folder, 'entities/ada-lund.md'), 'utf8')).toBe(
        `${before}role: the mayor\n---\n\nA note.\n`,
      );
      const late = await ask('changeRecord', { ...asked, from: digest, fields: { role: 'no mayor' } });
      expect(late.status).toBe(409);
    }));

  it('changes the front matter of an article and not its text, and begins a record that is new', () =>
    withDesk(async (ask, folder) => {
      const asked = { collection: 'articles', slug: 'port-fire' };
      expect((await ask('record', asked)).body).not.toHaveProperty('body');
      await ask('changeRecord', { ...asked, from, fields: { short: 'The Gull' }, body: 'Other words.' });
      const text = readFileSync(join(folder, ARTICLE), 'utf8');
      expect(text.slice(text.indexOf('\n---\n'))).toBe(
        (good[ARTICLE] ?? '').slice((good[ARTICLE] ?? '').indexOf('\n---\n')),
      );
      expect(text).toContain('short: The Gull\n');
      const begun = { collection: 'events', fields: { title: 'A quay opens', date: '2031-06' } };
      expect((await ask('record', { collection: 'events' })).body).toMatchObject({ fields: {} });
      expect(await ask('newRecord', begun)).toMatchObject({ body: { files: [{ file: 'events/quay-opens.md' }] } });
      expect(await ask('newRecord', { collection: 'events', fields: {} })).toMatchObject({ status: 422 });
      expect(await ask('record', { collection: 'events', slug: 'no-such' })).toMatchObject({ status: 422 });
    }));

  it('says what is wrong with every field', () =>
    withDesk(async (ask) => {
      const bad = await ask('claim', { ...draft, fields: { origin: 'Daily Gull', happened: 'Friday' } });
      const { faults } = bad.body as { faults: { field: string }[] };
      expect(bad.status).toBe(422);
      expect(faults.map(({ field }) => field)).toEqual(['statement', 'kind', 'modality', 'origin', 'happened']);
      expect(await ask('claim', { ...draft, spans: [{ start: 900, end: 901 }] })).toMatchObject({ status: 422 });
      expect(await ask('claim', { ...draft, more: true })).toMatchObject({ status: 400 });
      expect(await ask('constructor')).toMatchObject({ status: 404 });
    }));

  it('overwrites nothing that was changed meanwhile, and gives both', () =>
    withDesk(async (ask, folder) => {
      const theirs = (good[DEAD] ?? '').replace('kind: figure', 'kind: event');
      writeFileSync(join(folder, DEAD), theirs);
      const change = { id: 'abcd1234', file: DEAD, from: dead, fields: { kind: 'legal' } };
      const answer = await ask('change', change);
      expect(answer).toMatchObject({ status: 409, body: { conflicts: [{ file: DEAD, theirs }] } });
      expect(readFileSync(join(folder, DEAD), 'utf8')).toBe(theirs);
      writeFileSync(join(folder, ARTICLE), `${good[ARTICLE] ?? ''}\nMore.\n`);
      expect(await ask('claim', draft)).toMatchObject({ status: 409 });
    }));

  it('changes, moves and takes out fields, and leaves the rest as it stands', () => {
    const odd = (good[DEAD] ?? '')
      .replace('statement: The', "# mine\nstatement:  'The")
      .replace('people.\n', "people.'   # sure\n");
    return withDesk(
      async (ask, folder) => {
        const change = {
          id: 'abcd1234',
          file: DEAD,
          from: digestOf(odd),
          fields: { kind: 'event', asOf: null, about: ['ada-lund'] },
        };
        expect(await ask('change', { ...change, spans: [{ start: 36, end: 54 }] })).toMatchObject({ status: 200 });
        expect(readFileSync(join(folder, DEAD), 'utf8')).toBe(
          odd
            .replace('kind: figure', 'kind: event')
            .replace('asOf: 2031-05-02\n', '')
            .replace('quote: killing at least', 'quote: at least'),
        );
      },
      { ...good, [DEAD]: odd },
    );
  });

  it('asks why where a published claim gets other words, and keeps the earlier ones', () =>
    withDesk(
      async (ask, folder) => {
        const change = {
          id: 'abcd1234',
          file: DEAD,
          from: dead,
          fields: { statement: 'The fire killed 83 people or more.' },
        };
        expect(await ask('change', change)).toMatchObject({ status: 422, body: { faults: [{ field: 'because' }] } });
        expect(await ask('change', { ...change, because: 'Clearer.', reworded: true })).toMatchObject({ status: 200 });
        const text = readFileSync(join(folder, DEAD), 'utf8');
        expect(text).toContain('change: reworded');
        expect(text).toContain('statement: The fire killed at least 83 people.');
        expect((await loadContent(folder)).problems.filter(({ file }) => file === DEAD)).toEqual([]);
      },
      { ...good, 'ledger.txt': 'abcd1234 2031-05-03\n' },
    ));

  it('begins an article as the command does, with what was put back and taken out, and its publisher', () =>
    withDesk(async (ask, folder) => {
      const lines = ['Home » World', 'Ferry sinks', 'The ferry sank on 3 May 2031, the mayor said.', 'Leave a Comment'];
      const base64 = Buffer.from(lines.join('\n\n')).toString('base64');
      const document = { name: 'ferry.txt', base64 };
      const { body: form }: { body: ArticleForm } = await ask('articleForm', { document, fields: {} });
      expect(form.fields).toMatchObject({ title: 'Ferry sinks', slug: 'ferry-sinks', language: 'en' });
      expect(form.pieces.map(({ words, isText }) => [words, isText])).toEqual([
        [lines[0], false],
        [lines[2], true],
        [lines[3], false],
      ]);
      const fields = { ...form.fields, publisher: 'daily-tern', published: '2031-05-04', because: 'It says so.' };
      const missing = await ask('newArticle', { document, fields, turned: [] });
      expect(missing.body).toMatchObject({
        faults: [{ field: 'genre' }, { field: 'rights' }, { field: 'publisher' }],
      });
      const pages = [
        { collection: 'entities', slug: 'daily-tern', fields: { name: 'Daily Tern', kind: 'publication' } },
      ];
      const whole = { ...fields, genre: 'reportage', rights: 'Ours.' };
      const saved = await ask('newArticle', { document, fields: whole, turned: [0, 2], pages });
      expect(saved.status).toBe(200);
      const text = readFileSync(join(folder, 'articles/ferry-sinks/article.md'), 'utf8');
      expect(text).toContain(`\n${lines[0]}\n\n${lines[2]}\n\n${lines[3]}\n`);
      const { problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(await ask('articleForm', { document: { name: 'a.pdf', base64: btoa('%PDF') }, fields: {} })).toMatchObject(
        {
          status: 422,
        },
      );
    }));

  it('makes draft claims of sentences of a new article, each with every field proposed, or saves nothing', () =>
    withDesk(async (ask, folder) => {
      const lines = ['Fire kills 91', 'The fire killed at least 91 people. The cat slept. The cat slept.'];
      const document = { name: '', base64: Buffer.from(lines.join('\n\n')).toString('base64') };
      const sentences = [
        { words: 'The fire killed at least 91 people.', claims: ['abcd1234'] },
        { words: 'The cat slept.', claims: [] },
        { words: 'The cat slept.', claims: [] },
      ];
      const asked = { document, fields: {}, sentences: [...sentences, { words: 'Nobody said this.', claims: [] }] };
      const { body: form }: { body: ArticleForm } = await ask('articleForm', asked);
      const answers = [{ question: 'how-many-dead', value: { atLeast: 91 } }];
      expect(form.drafts).toMatchObject([{ answers }, {}, {}, null]);
      expect(form.questions.map(({ slug }) => slug)).toContain('how-many-dead');
      const fields = { ...form.fields, publisher: 'daily-gull', published: '2031-05-04', because: 'It says so.' };
      const given = { document, turned: [], fields: { ...fields, genre: 'reportage', rights: 'Ours.' } };
      const wrong = await ask('newArticle', { ...given, sentences: asked.sentences });
      expect(wrong).toMatchObject({
        status: 422,
        body: { faults: [{ message: expect.stringContaining('“Nobody said this.”') as string }] },
      });
      expect(readdirSync(join(folder, 'articles'))).toEqual(['port-fire']);
      expect(await ask('newArticle', { ...given, sentences })).toMatchObject({ status: 200 });
      const { entries, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      const made = entries.claims.filter(({ slug }) => slug.startsWith('fire-kills-91/'));
      expect(made.map(({ data }) => [data.quote, data.occurrence]).sort()).toEqual([
        ['The cat slept.', 1],
        ['The cat slept.', 2],
        ['The fire killed at least 91 people.', undefined],
      ]);
      const figure = made.find(({ data }) => data.answers.length > 0);
      expect(figure?.data).toMatchObject({ kind: 'figure', origin: 'daily-gull', asOf: '2031-05-04', answers });
      const draft = readFileSync(join(folder, figure?.file ?? ''), 'utf8');
      expect(draft).toMatch(/^---\n# a draft that was made by comparing: .*\nid: /);
      const change = { id: figure?.data.id, file: figure?.file, from: digestOf(draft), fields: {} };
      expect((await ask('change', change)).status).toBe(200);
      expect(readFileSync(join(folder, figure?.file ?? ''), 'utf8')).not.toContain('# a draft');
    }));

  it('withdraws a published claim, and removes one that nobody has seen; neither is lost', () =>
    withDesk(
      async (ask, folder) => {
        expect(await ask('withdraw', { id: 'abcd1234', reason: 'Wrong.' })).toMatchObject({ status: 200 });
        expect(readFileSync(join(folder, DEAD), 'utf8')).toContain('status: withdrawn');
        const out = 'articles/port-fire/claims/out.md';
        const gone = await ask('withdraw', { id: 'mnop4567', reason: 'Twice.' });
        expect(gone).toMatchObject({ status: 200, body: { files: [{ file: out, after: null }] } });
        const restored = await ask('restore', { files: [{ file: out, from: null, to: good[out] }] });
        expect(restored).toMatchObject({ status: 200 });
        expect(readFileSync(join(folder, out), 'utf8')).toBe(good[out]);
        const now = digestOf(readFileSync(join(folder, DEAD)));
        expect(await ask('restore', { files: [{ file: DEAD, from: now, to: null }] })).toMatchObject({ status: 422 });
      },
      { ...good, 'ledger.txt': 'abcd1234 2031-05-03\n' },
    ));

  it('accepts a warning with a reason', () =>
    withDesk(async (ask, folder) => {
      const accepted = await ask('accept', { file: DEAD, from: dead, rule: 'number-quoted', because: 'It is so.' });
      expect(accepted).toMatchObject({ status: 200 });
      expect(readFileSync(join(folder, DEAD), 'utf8')).toContain('accepted:\n  - rule: number-quoted\n');
    }));

  it('mends what can be meant in one way only, and nothing else', () => {
    const file = 'articles/port-fire/claims/dead.md';
    const misspelt = { ...good, [file]: (good[file] ?? '').replace('kind: ', 'kidn: ') };
    return withDesk(async (ask, folder) => {
      const { body }: { body: DeskFindings } = await ask('findings');
      const [found] = body.findings.filter(({ mend }) => mend !== undefined);
      expect([body.total, found?.file]).toEqual([body.findings.length, file]);
      const { rule = '', message = '' } = found ?? {};
      expect(await ask('mend', { file, rule, message: `${message}!` })).toMatchObject({ status: 422 });
      expect((await ask('mend', { file, rule, message })).status).toBe(200);
      expect(readFileSync(join(folder, file), 'utf8')).toBe(good[file]);
    }, misspelt);
  });

  it('splits a claim: one that nobody has seen keeps the rest of its words, one that was published is replaced', async () => {
    const split = { id: 'abcd1234', from: dead, spans: [{ start: 36, end: 54 }] };
    await withDesk(async (ask, folder) => {
      expect(await ask('split', { ...split, spans: [{ start: 28, end: 54 }] })).toMatchObject({ status: 422 });
      expect((await ask('split', split)).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(entries.claims.map(({ data }) => data.quote)).toEqual(
        expect.arrayContaining(['killing', 'at least 83 people']),
      );
    });
    const files = { ...good, 'ledger.txt': 'abcd1234 2031-05-03\n' };
    await withDesk(async (ask, folder) => {
      expect(await ask('split', split)).toMatchObject({ status: 422 });
      expect((await ask('split', { ...split, because: 'It held two facts.' })).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems.filter(({ file }) => file.startsWith('articles/'))).toEqual([]);
      const gone = entries.claims.find(({ data }) => data.id === 'abcd1234')?.data;
      expect([gone?.status, gone?.replacedBy.length]).toEqual(['replaced', 2]);
    }, files);
  });

  it('merges two claims of an article into one that has the words of both', () =>
    withDesk(async (ask, folder) => {
      const file = 'articles/port-fire/claims/rebuild.md';
      const into = { into: 'wxyz7890', intoFrom: digestOf(good[file] ?? '') };
      expect(await ask('merge', { id: 'abcd1234', from: dead, ...into, into: 'abcd1234' })).toMatchObject({
        status: 422,
      });
      expect(await ask('merge', { id: 'abcd1234', from: digestOf('older'), ...into })).toMatchObject({ status: 409 });
      expect((await ask('merge', { id: 'abcd1234', from: dead, ...into })).status).toBe(200);
      const { entries, problems } = await loadContent(folder);
      expect(problems).toEqual([]);
      expect(entries.claims.map(({ data }) => data.id)).not.toContain('abcd1234');
      const kept = entries.claims.find(({ data }) => data.id === 'wxyz7890')?.data;
      expect(kept).toMatchObject({ quote: ['killing at least 83 people', 'We will rebuild'], about: ['ada-lund'] });
      expect(kept?.answers.map(({ question }) => question)).toEqual(['rebuild', 'how-many-dead']);
    }));

  it('saves a hundred claims that come at once, each whole, each under an id of its own', () =>
    withDesk(async (ask, folder) => {
      const answers = await Promise.all(Array.from({ length: 100 }, () => ask('claim', draft)));
      expect(answers.every(({ status }) => status === 200)).toBe(true);
      const files = answers.map(({ body }) => (body as { files: { file: string; after: string }[] }).files[0]);
      for (const file of files) expect(readFileSync(join(folder, file?.file ?? ''), 'utf8')).toBe(file?.after);
      expect(new Set(files.map((file) => file?.file)).size).toBe(100);
      expect(readdirSync(join(folder, 'articles/port-fire/claims'))).toHaveLength(103);
    }));

  it('leaves whole files behind when it is killed amid saving, and all that it had answered', () =>
    withDesk(async (_, folder) => {
      const answered = await killedAmidSaving(folder);
      const { problems, entries } = await loadContent(folder);
      expect(problems).toEqual([]);
      for (const id of answered) expect(entries.claims.map(({ data }) => data.id)).toContain(id);
    }));
});

/** Saves claims in a process of its own, kills it after some answers, and gives the ids that it had answered. */
function killedAmidSaving(folder: string): Promise<string[]> {
  const child = fork(join(import.meta.dirname, 'saveMany.fixture.ts'), [folder, JSON.stringify(draft)]);
  const answered: string[] = [];
  return new Promise((resolve) => {
    child.on('message', (id: string) => {
      answered.push(id);
      if (answered.length === 20) child.kill('SIGKILL');
    });
    child.on('exit', () => resolve(answered));
  });
}
