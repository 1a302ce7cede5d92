import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { loadContent } from './read/load.ts';
import { printProblems } from './check/printProblems.ts';

/** A tiny corpus about another story: one article, three claims, two entities, one event, two questions. */
export const good: Readonly<Record<string, string>> = {
  'story.md': `---
title: The harbour fire
dek: One night, one harbour.
language: en
timeZone: Europe/Lisbon
---

A fire in a harbour.
`,
  'articles/port-fire/article.md': `---
title: Fire in the harbour
publisher: daily-gull
published:
  date: 2031-05-02
  basis: stated
  because: The page prints it.
language: en
genre: reportage
rights: Ours.
---

A fire broke out on Friday, killing at least 83 people. The mayor, Ada Lund, said: “We will rebuild.”

The fire is out. The fire is out.
`,
  'articles/port-fire/claims/dead.md': `---
id: abcd1234
statement: The fire killed at least 83 people.
quote: killing at least 83 people
kind: figure
modality: asserted
origin: daily-gull
asOf: 2031-05-02
about:
  - ada-lund
event: fire
answers:
  - question: how-many-dead
    value:
      atLeast: 83
---
`,
  'entities/daily-gull.md': '---\nname: Daily Gull\nkind: publication\n---\n',
  'entities/ada-lund.md': '---\nname: Ada Lund\nkind: person\naliases:\n  - The mayor\n---\n',
  'events/fire.md': '---\ntitle: The fire\ndate: 2031-05-01\n---\n',
  'questions/how-many-dead.md':
    '---\nquestion: How many people died?\ntype: quantity\nunit: people\ncumulative: true\n---\n',
  'articles/port-fire/claims/rebuild.md': `---
id: wxyz7890
statement: Ada Lund says that the harbour will be rebuilt.
quote: We will rebuild
kind: intent
modality: considered
attribution:
  - label: Ada Lund
    entity: ada-lund
    named: true
    mode: direct
origin: ada-lund
answers:
  - question: rebuild
    position: yes
---
`,
  'articles/port-fire/claims/out.md': `---
id: mnop4567
statement: The article says that the fire is out.
quote: The fire is out
occurrence: 1
kind: event
modality: asserted
origin: daily-gull
answers:
  - question: rebuild
    position: open
---
`,
  'questions/rebuild.md':
    '---\nquestion: Will the harbour be rebuilt?\ntype: position\npositions:\n  - id: yes\n    label: It will\n  - id: open\n    label: Nobody says\n---\n',
};

/** Writes a corpus into a folder. */
export async function writeCorpus(files: Readonly<Record<string, string | Uint8Array>>, folder: string): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** Writes a corpus into a folder of its own, hands the folder to `use`, and removes it. */
export async function withCorpus<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    await writeCorpus(files, folder);
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What `npm run check` prints of the good corpus with some files changed, or undefined where it finds nothing wrong. */
export function complaints(changes: Readonly<Record<string, string | Uint8Array>>): Promise<string | undefined> {
  return withCorpus({ ...good, ...changes }, async (folder) => {
    const { problems } = await loadContent(folder);
    return problems.length === 0 ? undefined : printProblems(problems, 'content');
  });
}
