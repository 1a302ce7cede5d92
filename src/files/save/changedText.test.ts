import { expect, test } from 'vitest';
import { changedText } from './changedText.ts';

const CLAIM = '---\nid: abcd1234\nattribution: []\norigin: gull # the paper\nabout:\n  - port\n---\n';
const WITHOUT = CLAIM.replace('attribution: []\n', '');

test('a field that is said to be empty, however that is said, stays as it stands', () => {
  for (const source of [CLAIM, WITHOUT])
    for (const attribution of [null, []])
      expect(changedText('claims', source, { attribution, origin: 'gull', event: null, answers: [] })).toBe(source);
});

test('a field that is taken out goes', () => {
  const speaker = CLAIM.replace('attribution: []', 'attribution:\n  - label: A\n    named: true\n    mode: direct');
  expect(changedText('claims', speaker, { attribution: null })).toBe(WITHOUT);
  expect(changedText('claims', CLAIM, { about: null })).toBe(CLAIM.replace('about:\n  - port\n', ''));
});

test('a field that is new stands where its schema has it', () => {
  const changed = changedText('claims', CLAIM, { event: 'fire', happened: '2031-05-02' });
  expect(changed).toBe(
    CLAIM.replace('the paper\n', 'the paper\nhappened: 2031-05-02\n').replace('- port\n', '- port\nevent: fire\n'),
  );
});
