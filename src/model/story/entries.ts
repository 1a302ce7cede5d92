import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { EventData } from '../schemas/event.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { StoryData } from '../schemas/story.ts';

/** A content file whose front matter has passed its schema. */
export interface Entry<Data> {
  /** The collection's own name for it: the slug, or for a claim `<article>/<file name>`. */
  slug: string;
  /** Its file, relative to the content folder. */
  file: string;
  data: Data;
  /** The Markdown after the front matter. */
  body: string;
}

/** All content files of one story, each checked alone, not yet joined. */
export interface Entries {
  story: Entry<StoryData>;
  articles: Entry<ArticleData>[];
  claims: Entry<ClaimData>[];
  entities: Entry<EntityData>[];
  events: Entry<EventData>[];
  questions: Entry<QuestionData>[];
}
