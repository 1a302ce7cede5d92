import { escape, frame, list, records } from './html.js';

/** @typedef {import('./html.js').PageRecord} PageRecord */

export const data = {
  records: records.pages,
  pagination: { data: 'records', size: 1, alias: 'record' },
  permalink: (/** @type {{ record: PageRecord }} */ { record: { url } }) =>
    url.endsWith('/') ? `${url}index.html` : url,
};

/** @param {{ record: PageRecord }} data */
export function render({ record }) {
  const { url, title, description, rows } = record;
  const data = { '@type': 'CollectionPage', '@id': url, url, name: title };
  return frame(
    record,
    data,
    `<article> <h1>${escape(title)}</h1> <p class="lede">${escape(description)}</p> ${list(rows)} </article>`,
  );
}
