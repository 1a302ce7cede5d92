import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { good } from '../../files/corpus.fixture.ts';
import { schemas } from '../../files/read/entries.ts';
import type { DeskFindings, RecordForm } from '../../model/editing/messages.ts';
import { ARTICLE, DEAD, dead, from, withDesk } from './desk.fixture.ts';

describe('records at the desk', () => {
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
});
