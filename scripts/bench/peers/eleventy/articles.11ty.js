import { escape, frame, link, list, records, time } from './html.js';

/** @typedef {import('./html.js').ArticleRecord} ArticleRecord */

export const data = {
  records: records.articles,
  pagination: { data: 'records', size: 1, alias: 'record' },
  permalink: (/** @type {{ record: ArticleRecord }} */ { record: { url } }) => `${url}index.html`,
};

/** @param {{ record: ArticleRecord }} data */
export function render({ record }) {
  const { url, title, publisher, printed, paragraphs, rows } = record;
  const data = {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    headline: title,
    datePublished: printed.iso,
    publisher: { '@type': 'NewsMediaOrganization', '@id': publisher.url, name: publisher.name },
  };
  return frame(
    record,
    data,
    `<article> <header> <p class="kicker">Article · ${link(publisher)} · printed ${time(printed)}</p> <h1 class="source" lang="en">${escape(title)}</h1> </header> <div class="text" lang="en">${paragraphs.map(passage).join('')}</div> ${list(rows)} </article>`,
  );
}

/** @param {ArticleRecord['paragraphs'][number]} pieces */
function passage(pieces) {
  const words = pieces.map(({ text, claim, modality }) =>
    claim ? `<mark id="${claim}" class="${modality}" data-claims="${claim}">${escape(text)}</mark>` : escape(text),
  );
  return `<div class="passage source"><p>${words.join('')}</p></div>`;
}
