/**
 * What a quantity says of its number. They stand apart from the schemas, so that a browser that reads figures loads nothing that
 * checks files.
 */
export const BOUNDS = ['exactly', 'atLeast', 'moreThan', 'about', 'atMost'] as const;
export type Bound = (typeof BOUNDS)[number];
