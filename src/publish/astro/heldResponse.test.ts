import { expect, test } from 'vitest';
import { HeldResponse } from './heldResponse.ts';

const bytes = new TextEncoder().encode('Über den Hafen');

test('gives back the bytes it was made of, also where another is made of it', async () => {
  const headers = { 'content-type': 'text/html' };
  const first = new HeldResponse(bytes, { status: 404, headers });
  const second = new HeldResponse(first.body, first);
  expect(new Uint8Array(await second.arrayBuffer())).toEqual(bytes);
  expect([second.status, second.headers.get('content-type')]).toEqual([404, 'text/html']);
});

test('gives of a part of some bytes no more than the part', async () => {
  const response = new HeldResponse(bytes.subarray(6, 9));
  expect(new TextDecoder().decode(await response.arrayBuffer())).toBe('den');
});

test('is for all else what any response is', async () => {
  expect(await new HeldResponse('words').text()).toBe('words');
  expect(new HeldResponse(null).body).toBeNull();
});
