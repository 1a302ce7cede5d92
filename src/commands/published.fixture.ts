import { expect } from 'vitest';
import { publishedAddresses } from '../model/story/ledger/addresses.ts';
import { printProblems } from '../files/check/printProblems.ts';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { placeOf } from '../files/read/places.ts';
import { readRecords } from '../files/read/records.ts';

export const ARTICLE = 'articles/port-fire/article.md';
export const OUT = 'articles/port-fire/claims/out.md';

/** The good corpus with links, an event that nothing but a claim names, and a second article that says some of the same. */
export const story: Readonly<Record<string, string>> = {
  ...good,
  'articles/day-after/article.md': (good[ARTICLE] ?? '').replace('Fire in the harbour', 'The day after'),
  'events/fire.md': `${good['events/fire.md'] ?? ''}\nSee [her](entity:ada-lund), [it](claim:abcd1234) and [the article](article:port-fire).\n`,
  'questions/rebuild.md': `${good['questions/rebuild.md'] ?? ''}\nOf [the fire](event:fire), as [this](question:how-many-dead).\n`,
  ...record('ledger', 'abcd1234', 'mnop4567', 'wxyz7890'),
  ...record('addresses', ...Object.keys(good).flatMap(addressOf), 'articles/day-after'),
};

function record(name: string, ...keys: string[]): Record<string, string> {
  return { [`${name}.txt`]: `${keys.map((key) => `${key} 2031-05-02`).join('\n')}\n` };
}

function addressOf(file: string): string[] {
  const { collection = 'story', slug = '' } = placeOf(file) ?? {};
  return collection === 'story' || collection === 'claims' ? [] : [`${collection}/${slug}`];
}

export const content = Object.keys(story).filter((file) => file.endsWith('.md'));
export const addresses = content.flatMap(addressOf);
export const published = [...addresses, 'claims/abcd1234', 'claims/mnop4567', 'claims/wxyz7890'].sort();

/** Which page each address leads to once the folder is published; or what the check says against that. */
export async function publish(folder: string): Promise<{ served: Map<string, string> } | { refused: string }> {
  const loaded = await loadCorpus(folder);
  if ('problems' in loaded) return { refused: printProblems(loaded.problems, 'content') };
  const { addresses: record } = await readRecords(folder);
  return { served: publishedAddresses(loaded.corpus, record) };
}

export async function servedBy(folder: string): Promise<Map<string, string>> {
  const outcome = await publish(folder);
  if ('refused' in outcome) throw new Error(outcome.refused);
  return outcome.served;
}

/** Publishes the story with one thing done to it; what the check says against it, once it is sure that no address is lost. */
export async function after(change: (folder: string) => Promise<void>): Promise<string | undefined> {
  return withCorpus(story, async (folder) => {
    await change(folder);
    const outcome = await publish(folder);
    if ('refused' in outcome) return outcome.refused;
    expect([...outcome.served.keys()]).toEqual(expect.arrayContaining(published));
    return undefined;
  });
}
