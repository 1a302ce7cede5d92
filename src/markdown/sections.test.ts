import { expect, test } from 'vitest';
import { good, withCorpus } from '../files/corpus.fixture.ts';
import { loadCorpus } from '../files/read/load.ts';
import { claimNote, type ClaimNote } from '../model/questions/claimNote.ts';
import type { Article, Claim } from '../model/story/corpus.ts';
import { readingSections } from './sections.ts';

const claim = (id: string, quote: string, modality = 'asserted'): string =>
  (good['articles/port-fire/claims/dead.md'] ?? '')
    .replace('abcd1234', id)
    .replace('quote: killing at least 83 people', `quote: ${quote}`)
    .replace('modality: asserted', `modality: ${modality}`);

async function html(claims: Record<string, string>, isNoted = false): Promise<string> {
  const { 'articles/port-fire/claims/dead.md': _, ...rest } = good;
  const files = Object.fromEntries(
    Object.entries(claims).map(([name, text]) => [`articles/port-fire/claims/${name}.md`, text]),
  );
  const loaded = await withCorpus({ ...rest, ...files }, loadCorpus);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const [article] = loaded.corpus.articles;
  return article
    ? readingSections(article, isNoted ? notesOn(article) : undefined)
        .map((section) => section.html)
        .join('\n')
    : '';
}

/** The notes of an article’s claims that nothing relates to. */
function notesOn({ activeClaims }: Article): Map<Claim, ClaimNote> {
  return new Map(activeClaims.map((each) => [each, claimNote(each, [])]));
}

test('a mark is as strong as the gravest note of its claims, and names the notes of all', async () => {
  const marked = await html(
    {
      a: claim('aaaa1111', 'fire broke out on Friday'),
      b: claim('bbbb2222', 'on Friday, killing', 'opinion'),
    },
    true,
  );
  expect(marked).toContain('class="asserted firm" data-claims="aaaa1111" aria-details="on-aaaa1111">fire broke');
  expect(marked).toContain('class="opinion firm" data-claims="aaaa1111 bbbb2222" aria-details="all-on-aaaa1111"');
  expect(marked).toContain('<mark class="opinion" data-claims="bbbb2222" aria-details="on-bbbb2222">, killing');
});

test('overlapping claims are cut into segments, each claim has one id, marks are never nested', async () => {
  const marked = await html({
    a: claim('aaaa1111', 'fire broke out on Friday'),
    b: claim('bbbb2222', 'on Friday, killing', 'alleged'),
  });
  expect(marked).toContain(
    '<mark id="aaaa1111" class="asserted" data-claims="aaaa1111" aria-details="on-aaaa1111">fire broke out </mark>',
  );
  expect(marked).toContain(
    '<mark id="bbbb2222" class="alleged" data-claims="aaaa1111 bbbb2222" aria-details="on-aaaa1111">on Friday</mark>',
  );
  expect(marked).toContain('<mark class="alleged" data-claims="bbbb2222" aria-details="on-aaaa1111">, killing</mark>');
  expect(marked).not.toMatch(/<mark[^>]*>[^<]*<mark/);
});

test('two claims that begin at the same word both have their id', async () => {
  const marked = await html({ a: claim('aaaa1111', 'A fire broke'), b: claim('bbbb2222', 'A fire broke out') });
  expect(marked.match(/ id="(aaaa1111|bbbb2222)"/g)).toHaveLength(2);
});

test('the first mention of a name links its entity, marks within the link', async () => {
  const marked = await html({ a: claim('aaaa1111', 'Ada Lund, said') });
  expect(marked).toContain(
    '<a href="/entities/ada-lund/" class="mention"><mark id="aaaa1111" class="asserted" data-claims="aaaa1111" aria-details="on-aaaa1111">Ada Lund</mark></a>',
  );
});

test('the text itself is unchanged', async () => {
  const marked = await html({ a: claim('aaaa1111', 'killing at least 83 people') });
  expect(marked.replace(/<[^>]+>/g, '')).toContain(
    'A fire broke out on Friday, killing at least 83 people. The mayor, Ada Lund, said: “We will rebuild.”',
  );
});

test('a heading of the text can be linked to, and names itself as a reader sees it', async () => {
  const article = good['articles/port-fire/article.md'] ?? '';
  const loaded = await withCorpus(
    {
      ...good,
      'articles/port-fire/article.md': article.replace('A fire broke', '### At the *old* quay\n\nA fire broke'),
    },
    loadCorpus,
  );
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  const [heading, ...rest] = loaded.corpus.articles.flatMap((each) => readingSections(each));
  expect(heading?.heading).toEqual({ id: 'part-1', text: 'At the old quay', depth: 3 });
  expect(heading?.html).toBe('<h3 id="part-1">At the <em>old</em> quay</h3>');
  expect(rest.filter((section) => section.heading)).toEqual([]);
});
