import { expect, test } from 'vitest';
import type { Finding } from '../../model/rules/problems.ts';
import { formats } from './formats.ts';

test('a message for GitHub is one line, which ends where it should', () => {
  const finding: Finding = {
    file: 'a,b:c.md',
    line: 2,
    column: 5,
    rule: 'front-matter',
    key: 'syntax',
    params: { reason: '100% is\r\nno date: 1,2 ::error::', code: undefined },
    severity: 'error',
  };
  expect(formats.github([finding, { ...finding, file: 'd.md', severity: 'warning' }], 'content')).toBe(
    [
      '::error file=content/a%2Cb%3Ac.md,line=2,col=5,title=front-matter::100%25 is%0D%0Ano date: 1,2 ::error::',
      '::warning file=content/d.md,line=2,col=5,title=front-matter::100%25 is%0D%0Ano date: 1,2 ::error::',
    ].join('\n'),
  );
});
