import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ERROR_OVERLAY } from './errorOverlay.ts';

test('Vite shows errors in an element of the name by which the desk takes it away (errorOverlay.ts)', () => {
  const client = new URL('../client/client.mjs', import.meta.resolve('vite'));
  expect(readFileSync(client, 'utf8')).toContain(`"${ERROR_OVERLAY}"`);
});
