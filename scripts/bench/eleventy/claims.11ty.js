import { escape, frame, link, list, records, time } from './html.js';

/** @typedef {import('./html.js').ClaimRecord} ClaimRecord */

export const data = {
  records: records.claims,
  pagination: { data: 'records', size: 1, alias: 'record' },
  permalink: (/** @type {{ record: ClaimRecord }} */ { record: { url } }) => `${url}index.html`,
};

/** @param {{ record: ClaimRecord }} data */
export function render({ record }) {
  const { id, title, modality, quote, before, after, chain, note, article, rows, filters, sort } = record;
  const inText = `${article.url}#${id}`;
  const steps = chain.map(
    (step) => `<li> <div> <strong>${link(step)}</strong>${step.origin ? ' <em>origin</em>' : ''} </div> </li>`,
  );
  return frame(
    record,
    dataOf(record),
    `<article class="claim"> <div data-pagefind-body data-pagefind-filter="${filters}" data-pagefind-sort="${sort}"> <header> <p class="kicker" data-pagefind-ignore>Claim <span class="id">${id}</span> · ${modality.id}</p> <h1>${escape(title)}</h1> </header> <section class="section" aria-labelledby="words"> <h2 id="words" data-pagefind-ignore>In the article’s words</h2> <figure class="passages"> <blockquote lang="en"> <p> <span data-pagefind-ignore>${escape(before)}</span><mark class="${modality.id} on">${escape(quote)}</mark><span data-pagefind-ignore>${escape(after)}</span> </p> </blockquote> <figcaption data-pagefind-ignore> <a href="${inText}">See it in the article’s text</a> </figcaption> </figure> </section> <section class="section" aria-labelledby="chain"> <h2 id="chain" data-pagefind-ignore>On whose authority</h2> <ol class="chain">${steps.join('')}</ol> <p class="retold">in <a href="${article.url}" class="source" lang="en">${escape(article.title)}</a></p> </section> </div> ${forms(record)} ${note ? `<section class="section" aria-labelledby="note"> <h2 id="note">Our note</h2> <div class="prose"><p>${escape(note)}</p></div> </section>` : ''} <section class="section" aria-labelledby="told"> <h2 id="told">Claims beside it</h2> ${list(rows)} </section> <section class="section" aria-labelledby="history"> <h2 id="history">History</h2> <ol class="history"> <li id="v1"> <p class="small">First published ${time(article.printed)}</p> </li> </ol> </section> ${facts(record)} </article>`,
  );
}

/** @param {ClaimRecord} record */
function dataOf({ id, url, title, quote, about, article }) {
  const { name, url: at } = article.publisher;
  return {
    '@type': 'Claim',
    '@id': url,
    url,
    name: title,
    identifier: id,
    text: title,
    appearance: {
      '@type': 'NewsArticle',
      '@id': article.url,
      url: article.url,
      headline: article.title,
      inLanguage: 'en',
      datePublished: article.printed.iso,
      publisher: { '@type': 'NewsMediaOrganization', '@id': at, url: at, name },
    },
    citation: [{ '@type': 'Quotation', text: quote, isPartOf: { '@id': article.url } }],
    about: about.map((entity) => ({ '@type': 'Thing', '@id': entity.url, url: entity.url, name: entity.name })),
    datePublished: article.printed.iso,
  };
}

/** @param {ClaimRecord} record */
function forms({ id, url, title, words, article }) {
  const [year = '', month = '', day = ''] = article.printed.iso.split('-');
  const inText = `${article.url}#${id}`;
  const note = `Claim ${id}, A made-up story`;
  const texts = [
    ['Link', 'cite-link', url, url],
    ['Link in the text', 'cite-link-in-the-text', inText, inText],
    ['Link to the words', 'cite-link-to-the-words', `${inText}:~:${words}`, `${inText}:~:${words}`],
    [
      'Citation',
      'cite-citation',
      `“${title}” Claim ${id}, from “${article.title}”, ${article.publisher.name}, ${article.printed.words}. A made-up story. ${url}`,
      url,
    ],
    [
      'BibTeX',
      'cite-bibtex',
      `@misc{claim-${id},
  title = {{${title}}},
  howpublished = {In ${article.title}, ${article.publisher.name}},
  date = {${article.printed.iso}},
  year = {${year}},
  month = {${month}},
  note = {${note}},
  url = {${url}},
}`,
      url,
    ],
    [
      'CSL-JSON',
      'cite-csl-json',
      JSON.stringify([
        {
          id: `claim-${id}`,
          type: 'webpage',
          title,
          'container-title': article.title,
          publisher: article.publisher.name,
          issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
          note,
          URL: url,
        },
      ]),
      url,
    ],
    [
      'Embed',
      'cite-embed',
      `<iframe src="${url}#embed" title="${title}" width="100%" height="420" loading="lazy"></iframe>`,
      url,
    ],
  ];
  const buttons = texts.map(([name, key]) => `<button type="button" data-copy="${key}"> ${name} </button>`);
  const fields = texts.map(
    ([name, key, text = '', path]) =>
      `<div class="form"> <dt>${name}</dt> <dd> <pre id="${key}" data-path="${path}">${escape(text)}</pre> </dd> </div>`,
  );
  return `<p class="actions" hidden data-copies> Copy: ${buttons.join('')} <span role="status"></span> </p> <details class="cite"> <summary>Cite, link to or embed this claim</summary> <dl class="forms">${fields.join('')}</dl> </details> <p class="address">${url}</p>`;
}

/** @param {ClaimRecord} record */
function facts({ modality, kind, dates, about, event }) {
  const all = [
    ['How it stands in the article', `${modality.name}: ${modality.meaning}`],
    ['Sort of claim', kind],
    ...dates.map((date) => [date.term, time(date)]),
    ...(about.length > 0 ? [['About', `<span data-pagefind-body>${about.map(link).join(', ')}</span>`]] : []),
    ...(event ? [['Event', `<span data-pagefind-body>${link(event)}</span>`]] : []),
  ];
  return `<aside aria-label="Facts about this claim"><dl class="facts">${all.map(([term, fact]) => `<div class="fact"> <dt class="term">${term}</dt> <dd>${fact}</dd> </div>`).join('')}</dl></aside>`;
}
