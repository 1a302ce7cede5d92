import type { ArticleData } from '../schemas/article.ts';
import type { ClaimData } from '../schemas/claim.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { EventData } from '../schemas/event.ts';
import type { QuestionData } from '../schemas/question.ts';
import type { StoryData } from '../schemas/story.ts';
import type { OwnWording } from './wording.ts';

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

/** What `story.md` says of the story, and the messages of `wording.yaml`, where there is one. */
export interface WordedStory extends StoryData {
  wording?: OwnWording;
}

/** All content files of one story, each checked alone, not yet joined. */
export interface Entries {
  story: Entry<WordedStory>;
  articles: Entry<ArticleData>[];
  claims: Entry<ClaimData>[];
  entities: Entry<EntityData>[];
  events: Entry<EventData>[];
  questions: Entry<QuestionData>[];
}
