import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import { ARTICLE, DEAD, dead, draft, fields, from, withDesk } from './desk.fixture.ts';

describe('claims at the desk', () => {
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

  it('writes a new question with the one position that is taken of it so far, which is whole', () =>
    withDesk(async (ask, folder) => {
      const positions = [{ id: 'yes', label: 'Yes' }];
      const question = { collection: 'questions', fields: { question: 'Is it out?', type: 'position', positions } };
      const { body } = await ask('page', question);
      const { slug } = body as { slug: string };
      const answering = { ...fields, answers: [{ question: slug, position: 'yes' }] };
      expect(await ask('claim', { ...draft, pages: [question], fields: answering })).toMatchObject({ status: 200 });
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
});
