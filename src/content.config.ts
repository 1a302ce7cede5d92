import { defineCollection } from 'astro:content';
import { schemas } from './files/read/entries.ts';
import { contentLoader } from './publish/astro/loader.ts';

export const collections = {
  story: defineCollection({ loader: contentLoader('story'), schema: schemas.story }),
  articles: defineCollection({ loader: contentLoader('articles'), schema: schemas.articles }),
  claims: defineCollection({ loader: contentLoader('claims'), schema: schemas.claims }),
  entities: defineCollection({ loader: contentLoader('entities'), schema: schemas.entities }),
  events: defineCollection({ loader: contentLoader('events'), schema: schemas.events }),
  questions: defineCollection({ loader: contentLoader('questions'), schema: schemas.questions }),
};
