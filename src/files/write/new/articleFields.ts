import { articleSchema, GENRES } from '../../../model/schemas/article.ts';
import { edtfDate, httpsUrl, languageTag, line, slug, UNKNOWN } from '../../../model/schemas/values.ts';
import { didYouMean } from '../../../wording/problems/near.ts';
import { valueInWords } from '../../../wording/problems/schema/schema.ts';
import type { Content } from '../../read/load.ts';
import { slugRefusal } from './newPage.ts';

/** What an editor may say of a new article. Each is a flag of the command, which asks for those with `asks` at a terminal. */
export const ARTICLE_FIELDS = {
  title: { schema: line, asks: 'Title, as printed or yours' },
  slug: { schema: slug, asks: 'Slug, its place in addresses' },
  byline: { schema: line },
  publisher: { schema: slug, asks: 'Publisher: an entity’s slug (Enter for unknown)' },
  published: { schema: edtfDate, asks: 'Published, in EDTF, such as 2025-11-22 or 2025-11-22/2025-11-23' },
  because: { schema: line, asks: 'How was that found' },
  language: { schema: languageTag },
  genre: { schema: articleSchema.shape.genre, asks: `Genre: ${GENRES.join(', ')}` },
  url: { schema: httpsUrl, asks: 'Its address, if known' },
  rights: { schema: line, asks: 'Rights: who holds them, and why the text is shown' },
} as const;

export type ArticleField = keyof typeof ARTICLE_FIELDS;
export type ArticleFields = Partial<Record<ArticleField, string>>;

/** What is wrong with what an editor says of an article, in words that name the remedy; undefined where it will do. */
export function fieldFault(content: Content, field: ArticleField, value: string): string | undefined {
  const parsed = ARTICLE_FIELDS[field].schema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return field === 'genre' || !issue
      ? `the genre is one of ${GENRES.join(', ')}${didYouMean(value, GENRES)}`
      : valueInWords(value, issue);
  }
  const { entity, article } = content.present;
  if (field === 'publisher' && value !== UNKNOWN && !entity.includes(value))
    return `no entity “${value}”${didYouMean(value, entity)}; begin it with npm run new -- entity ${value}, or say unknown`;
  if (field === 'slug' && article.includes(value)) return `there is an article “${value}” already`;
  return field === 'slug' ? slugRefusal(content, 'article', value) : undefined;
}
