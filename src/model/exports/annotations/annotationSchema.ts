import { z } from 'zod';

/** The vocabulary of annotations. */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** The media type of an annotation, for links to it. */
export const ANNOTATION = `application/ld+json; profile="${CONTEXT}"`;

const offset = (about: string): z.ZodInt => z.int().min(0).describe(about);
const context = z.literal(CONTEXT).describe('The vocabulary of W3C Web Annotation.');

const textQuote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().describe('The words, verbatim.'),
  prefix: z.string().describe('Up to 32 code points before them, within the same block of the page.'),
  suffix: z.string().describe('Up to 32 code points after them, within the same block of the page.'),
});

const textPosition = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: offset('Where they begin in the article’s “text” in articles.json, in Unicode code points.'),
  end: offset('Where they end, counted likewise; not part of them.'),
  conformsTo: z.string().describe('Says what the offsets count.'),
});

const element = z.strictObject({
  type: z.literal('CssSelector'),
  value: z.string().describe('The element of the page that holds them.'),
  refinedBy: z
    .strictObject({
      type: z.literal('TextPositionSelector'),
      start: offset('Where they begin in the text of that element, in Unicode code points.'),
      end: offset('Where they end, counted likewise; not part of them.'),
    })
    .describe('Their place in it.'),
});

const target = z.strictObject({
  source: z.string().describe('The page of the article.'),
  selector: z
    .array(z.discriminatedUnion('type', [textQuote, textPosition, element]))
    .describe(
      'One span of the quote in three ways, any of which will do: by its words, by its place in the article’s text, by its place in the page. By its words alone where the article no longer holds those of a claim that was withdrawn or replaced.',
    ),
});

/** `/claims/<id>.json`: a claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/). */
export const annotationRecord = z.strictObject({
  '@context': context,
  id: z.string().describe('Its address.'),
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  created: z.string().optional().describe('When this site first published the claim.'),
  modified: z.string().optional().describe('When it was last changed.'),
  generator: z
    .strictObject({ type: z.literal('Software'), name: z.string().describe('Its name.') })
    .describe('What made the file.'),
  body: z
    .strictObject({
      id: z.string().describe('The page of the claim.'),
      type: z.literal('TextualBody'),
      value: z.string().describe('The claim in the editors’ words.'),
      format: z.literal('text/plain'),
      language: z.string().describe('The language of the editors’ words.'),
    })
    .describe('The claim.'),
  target: z.array(target).min(1).describe('The words that carry it, one for each span.'),
});

/** `/articles/<slug>/annotations.json`: all annotations of an article on one page, by their addresses: each stands there whole. */
export const collectionRecord = z.strictObject({
  '@context': context,
  id: z.string().describe('Its address.'),
  type: z.literal('AnnotationCollection'),
  label: z.string().describe('The headline of the article.'),
  total: z.int().min(0).describe('How many annotations there are: one for each claim that stands.'),
  first: z
    .strictObject({
      id: z.string().describe('The address of the page.'),
      type: z.literal('AnnotationPage'),
      startIndex: z.literal(0),
      items: z.array(z.string()).describe('The addresses of the annotations, in the order of the text.'),
    })
    .describe('The only page.'),
});

export type AnnotationRecord = z.output<typeof annotationRecord>;
export type CollectionRecord = z.output<typeof collectionRecord>;
