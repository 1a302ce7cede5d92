import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Content } from '../../files/read/load.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { digestOf } from '../../files/save/digest.ts';
import { findArticle } from '../../files/write/newClaim.ts';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import { articleOf } from '../../model/story/ids.ts';
import { coverage, sentences } from '../../model/text/sentences.ts';

/** An article with all that the desk shows of it, as the content folder has it now. */
export function deskArticle(content: Content, folder: string, slug: string): DeskArticle | Refusal {
  const article = findArticle(content, slug);
  if ('refusal' in article) return article;
  const { entries, context, records } = content;
  const digest = (file: string): string => digestOf(readFileSync(join(folder, file)));
  const published = new Set(records.ledger?.lines.map(({ key }) => key));
  const claims = entries.claims
    .filter((claim) => articleOf(claim.slug) === slug)
    .map(({ file, data, body }) => {
      const spans = context?.quotes.get(file);
      return {
        file,
        digest: digest(file),
        data,
        note: body.trim(),
        spans: Array.isArray(spans) ? spans : [],
        published: published.has(data.id),
      };
    });
  const standing = claims.filter(({ data }) => data.status === 'active').flatMap(({ spans }) => spans);
  const { bare, total } = coverage(sentences(article.text, article.data.language), standing);
  const { title, language, published: printed, publisher } = article.data;
  return {
    ...{ slug, title, language, published: printed.date, publisher, digest: digest(article.file) },
    text: article.text,
    claims,
    bare,
    sentences: total,
    entities: entries.entities.map(({ slug, data: { name, kind } }) => ({ slug, name, kind })),
    events: entries.events.map(({ slug, data: { title, date } }) => ({ slug, name: title, date })),
    questions: entries.questions.map(({ slug, data: { question, type, unit, positions } }) => ({
      ...{ slug, name: question, type, positions },
      ...(unit !== undefined && { unit }),
    })),
  };
}
