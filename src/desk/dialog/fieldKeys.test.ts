import { describe, expect, it } from 'vitest';
import { claimSchema } from '../../model/schemas/claim.ts';
import { fieldKey, fieldOf, shortcutOf } from './fieldKeys.ts';

const FIELDS = ['statement', 'kind', 'modality', 'attribution', 'origin', 'happened', 'said', 'asOf', 'about', 'event'];
const ALL = [...FIELDS, 'answers', 'near', 'note', 'because'];
const pressed = (code: string, held: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({ code, altKey: true, ctrlKey: false, metaKey: false, shiftKey: false, ...held }) as KeyboardEvent;

describe('the keys of the fields', () => {
  it('are one for each field of a claim, and never the same', () => {
    expect(FIELDS.filter((field) => !(field in claimSchema.shape))).toEqual([]);
    const keys = ALL.map((field) => fieldKey(field));
    expect(new Set(keys).size).toBe(ALL.length);
    expect(keys).not.toContain(undefined);
    expect(shortcutOf('kind')).toBe('Alt+K');
    expect(shortcutOf('merge')).toBeUndefined();
  });

  it('lead to the field with Alt alone', () => {
    for (const field of ALL) expect(fieldOf(pressed(`Key${fieldKey(field) ?? ''}`))).toBe(field);
    expect(fieldOf(pressed('KeyK', { altKey: false }))).toBeUndefined();
    // A layout's third level is Control with Alt: it writes a letter.
    expect(fieldOf(pressed('KeyE', { ctrlKey: true }))).toBeUndefined();
    expect(fieldOf(pressed('Digit1'))).toBeUndefined();
  });
});
