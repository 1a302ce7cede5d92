import type { MiddlewareHandler } from 'astro';
import { markBorrowed, unsigned } from '../../wording/borrowed.ts';
import { catalogueOf, isBorrowing } from '../../wording/catalogues.ts';
import { handedToPages } from '../handover.ts';

/** Marks what a page borrows from another language than the story's. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  const { language } = handedToPages().content.entries.story.data;
  if (!isBorrowing(language)) return response;
  const isHtml = response.headers.get('content-type')?.startsWith('text/html');
  const text = await response.text();
  return new Response(isHtml ? markBorrowed(text, catalogueOf(language), language) : unsigned(text), response);
};
