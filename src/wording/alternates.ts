import { ANNOTATION } from '../model/exports/annotationSchema.ts';
import { annotationsUrl, annotationUrl, entityFeedUrl, questionFeedUrl } from '../urls.ts';

/** The same thing in another form, for programs that read a page. */
export interface Alternate {
  href: string;
  type: string;
  title: string;
}

/** A claim as an annotation. */
export const claimAnnotation = (id: string): Alternate => ({
  href: annotationUrl(id),
  type: ANNOTATION,
  title: 'Annotation',
});

/** An article's claims as annotations. */
export const articleAnnotations = (slug: string): Alternate => ({
  href: annotationsUrl(slug),
  type: ANNOTATION,
  title: 'The claims of this article as annotations',
});

/** The feed of a question. */
export const questionFeedLink = (slug: string): Alternate =>
  feedLink(questionFeedUrl(slug), 'Claims that answer this question');

/** The feed of an entity. */
export const entityFeedLink = (slug: string, name: string): Alternate =>
  feedLink(entityFeedUrl(slug), `Claims about ${name}`);

/** A feed at an address. */
export function feedLink(href: string, title: string): Alternate {
  return { href, type: 'application/atom+xml', title };
}
