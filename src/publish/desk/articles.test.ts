import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../files/read/load.ts';
import { digestOf } from '../../files/save/digest.ts';
import type { ArticleForm } from '../../model/editing/articleForm.ts';
import { withDesk } from './desk.fixture.ts';

describe('new articles at the desk', () => {
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

  it('proposes genre and rights with what tells them', () =>
    withDesk(async (ask) => {
      const text = '<p>The ferry sank on 3 May 2031, the mayor said.</p>'.repeat(3);
      const page = `<title>Analysis: Ferry sinks</title><h1>Ferry sinks</h1>${text}<p>© 2031 Daily Tern</p>`;
      const document = { name: 'page.html', base64: Buffer.from(page).toString('base64') };
      const { body }: { body: ArticleForm } = await ask('articleForm', { document, fields: {} });
      expect(body.fields).toMatchObject({ genre: 'analysis', rights: '© 2031 Daily Tern' });
      const evidence = (key: string): string[] | undefined => body.form.find((field) => field.key === key)?.evidence;
      expect(evidence('genre')).toEqual(['The page gives “Analysis” (the title of its window).']);
      expect(evidence('rights')).toEqual([
        'Who holds them, and why the text is shown.',
        'The page gives “© 2031 Daily Tern” (a line of its own).',
      ]);
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
      expect(draft).toMatch(/^---\n# a draft that was made for you: .*\nid: /);
      const change = { id: figure?.data.id, file: figure?.file, from: digestOf(draft), fields: {} };
      expect((await ask('change', change)).status).toBe(200);
      expect(readFileSync(join(folder, figure?.file ?? ''), 'utf8')).not.toContain('# a draft');
    }));
});
