import { ANNOTATION } from '../model/exports/annotations/annotationSchema.ts';
import type { Words } from '../wording/catalogues.ts';
import { annotationsUrl, annotationUrl, entityFeedUrl, questionFeedUrl } from '../urls.ts';

/** The same thing in another form, for programs that read a page. */
export interface Alternate {
  href: string;
  type: string;
  title?: string;
}

/** A claim as an annotation. */
export const claimAnnotation = (id: string): Alternate => ({
  href: annotationUrl(id),
  type: ANNOTATION,
});

/** An article's claims as annotations. */
export const articleAnnotations = ({ article }: Words, slug: string): Alternate => ({
  href: annotationsUrl(slug),
  type: ANNOTATION,
  title: article.annotations,
});

/** The feed of a question. */
export const questionFeedLink = ({ question }: Words, slug: string): Alternate =>
  feedLink(questionFeedUrl(slug), question.feed);

/** The feed of an entity. */
export const entityFeedLink = ({ entity }: Words, slug: string, name: string): Alternate =>
  feedLink(entityFeedUrl(slug), entity.feed({ name }));

/** A feed at an address. */
export function feedLink(href: string, title: string): Alternate {
  return { href, type: 'application/atom+xml', title };
}
