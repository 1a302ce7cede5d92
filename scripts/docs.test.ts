import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', '.github/CONTRIBUTING.md', 'content/README.md', 'scripts/bench/README.md'])(
  '%s',
  (file) => {
    const text = readFileSync(file, 'utf8');

    it('names only commands that there are', () => {
      const named = Array.from(text.matchAll(/\bnpm run ([a-z]+)/g), ([, name = '']) => name);
      expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    });

    it('names only files and folders that there are', () => {
      const named = Array.from(text.matchAll(/\b(?:src|scripts|\.github)\/[\w./-]*\w/g), ([path]) => path);
      const linked = Array.from(text.matchAll(/\]\((?!https?:|#|\w+:)([^)#]+)/g), ([, path = '']) =>
        join(dirname(file), path),
      );
      expect([...named, ...linked].filter((path) => !existsSync(path))).toEqual([]);
    });
  },
);
