import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../files/read/load.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { digestOf } from '../../files/save/digest.ts';
import { findArticle } from '../../files/write/new/newClaim.ts';
import { deskQuestions, type DeskArticle } from '../../model/editing/deskArticle.ts';
import { coverage, sentences } from '../../model/text/sentences.ts';
import { claimsOf } from './claimsOf.ts';

/** An article with all that the desk shows of it, as the content folder has it now. */
export async function deskArticle(content: Content, folder: string, slug: string): Promise<DeskArticle | Refusal> {
  const article = findArticle(content, slug);
  if ('refusal' in article) return article;
  // What was taken back just now is still in what was last read.
  if (!existsSync(join(folder, article.file))) return { refusal: `the article “${slug}” is gone` };
  const { entries, records } = content;
  const published = new Set(records.ledger?.lines.map(({ key }) => key));
  const claims = await claimsOf(folder, slug, article.text, published);
  const standing = claims.filter(({ data }) => data.status === 'active').flatMap(({ spans }) => spans);
  const { bare, total } = coverage(sentences(article.text, article.data.language), standing);
  const { title, language, published: printed, publisher } = article.data;
  return {
    ...{
      slug,
      title,
      language,
      published: printed.date,
      publisher,
      digest: digestOf(readFileSync(join(folder, article.file))),
    },
    text: article.text,
    claims,
    bare,
    sentences: total,
    entities: entries.entities.map(({ slug, data: { name, kind } }) => ({ slug, name, kind })),
    events: entries.events.map(({ slug, data: { title, date } }) => ({ slug, name: title, date })),
    questions: deskQuestions(entries.questions),
  };
}
