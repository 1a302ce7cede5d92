import { defineLiveCollection } from 'astro:content';
import { contentLoader } from './publish/astro/contentLoader.ts';

export const collections = {
  story: defineLiveCollection({ loader: contentLoader('story') }),
  articles: defineLiveCollection({ loader: contentLoader('articles') }),
  claims: defineLiveCollection({ loader: contentLoader('claims') }),
  entities: defineLiveCollection({ loader: contentLoader('entities') }),
  events: defineLiveCollection({ loader: contentLoader('events') }),
  questions: defineLiveCollection({ loader: contentLoader('questions') }),
};
