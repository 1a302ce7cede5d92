import { expect, test } from 'vitest';
import { noticesText } from './notices.ts';

test('each package stands above its licence, and one without a file for it above nothing', () => {
  const text = noticesText([
    { name: 'knots', version: '2.1.0', identifier: 'MIT', text: '\nCopyright Ada Lund\n' },
    { name: 'ropes' },
  ]);
  expect(text).toMatch(/\n\nknots 2\.1\.0 \(MIT\)\n={17}\n\nCopyright Ada Lund\n\nropes\n={5}\n\n$/);
});
