import { escape, frame, link, list, records, time } from './html.js';

/** @typedef {import('./html.js').ClaimRecord} ClaimRecord */

export const data = {
  records: records.claims,
  pagination: { data: 'records', size: 1, alias: 'record' },
  permalink: (/** @type {{ record: ClaimRecord }} */ { record: { url } }) => `${url}index.html`,
};

/** @param {{ record: ClaimRecord }} data */
export function render({ record }) {
  const { id, title, modality, kind, quote, before, after, chain, note, article, rows, filters, sort } = record;
  const inText = `${article.url}#${id}`;
  const steps = chain.map((step) => `<li><strong>${link(step)}</strong>${step.origin ? ' <em>origin</em>' : ''}</li>`);
  return frame(
    record,
    dataOf(record),
    `<article class="claim" id="embed"><div data-pagefind-body data-pagefind-filter="${filters}" data-pagefind-sort="${sort}"><header><p class="kicker" data-pagefind-ignore>Claim <span class="id">${id}</span> · ${modality.id} · ${kind}</p><h1>${escape(title)}</h1></header><section class="section words" aria-labelledby="words"><h2 id="words" data-pagefind-ignore>In the article’s words</h2><figure><blockquote><p><span data-pagefind-ignore>${escape(before)}</span><mark class="${modality.id} on">${escape(quote)}</mark><span data-pagefind-ignore>${escape(after)}</span></p></blockquote><figcaption data-pagefind-ignore><a href="${inText}">See it in the article’s text</a></figcaption></figure></section><section class="section" aria-labelledby="chain"><h2 id="chain" data-pagefind-ignore>On whose authority</h2><ol class="authority">${steps.join('')}</ol><p class="retold">in <a href="${article.url}" class="source" lang="en">${escape(article.title)}</a></p></section></div>${actions(record)}${note ? `<section class="section" aria-labelledby="note"><h2 id="note">Our note</h2><div class="prose"><p>${escape(note)}</p></div></section>` : ''}<section class="section" aria-labelledby="told"><h2 id="told">Claims beside it</h2>${list(rows)}</section>${facts(record)}${card(record)}</article>`,
  );
}

/** @param {ClaimRecord} record */
function dataOf({ url, title, about, article }) {
  return {
    '@type': 'Claim',
    '@id': url,
    text: title,
    appearance: { '@type': 'NewsArticle', '@id': article.url },
    about: about.map((entity) => ({ '@type': 'Thing', '@id': entity.url, name: entity.name })),
    datePublished: article.printed.iso,
  };
}

/** @param {ClaimRecord} record */
function actions({ id, url, title, words, article }) {
  const [year = '', month = '', day = ''] = article.printed.iso.split('-');
  const inText = `${article.url}#${id}`;
  const note = `Claim ${id}, A made-up story (Claimline)`;
  const item = {
    id: `claim-${id}`,
    type: 'webpage',
    title,
    'container-title': article.title,
    publisher: article.publisher.name,
    issued: { 'date-parts': [[Number(year), Number(month), Number(day)]] },
    note,
    URL: url,
  };
  const forms = [
    form(
      'Citation',
      `“${title}” Claim ${id}, from “${article.title}”, ${article.publisher.name}, ${article.printed.words}. A made-up story (Claimline). ${url}`,
      ' id="cite-citation"',
    ),
    form(
      'BibTeX',
      `@misc{claim-${id},
  title = {{${title}}},
  howpublished = {In ${article.title}, ${article.publisher.name}},
  date = {${article.printed.iso}},
  year = {${year}},
  month = {${month}},
  note = {${note}},
  url = {${url}},
}`,
    ),
    form('CSL-JSON', JSON.stringify([item])),
    form('Link', url),
    form('Link in the text', inText),
    form('Link to the words', `${inText}:~:${words}`),
  ];
  return `<div class="actions"><a href="${url}" data-share>Share</a><details><summary>Cite</summary><dl class="forms">${forms.join('')}</dl></details><a href="/about/#embedding" data-embed="420">Embed</a></div>`;
}

/**
 * A text to copy. Its many quotation marks need no more than one byte each.
 * @param {string} name
 * @param {string} text
 * @param {string} id of the element, as an attribute
 */
function form(name, text, id = '') {
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<dt>${name}</dt><dd><pre${id}>${html}</pre></dd>`;
}

/**
 * What a frame in another site shows.
 * @param {ClaimRecord} record
 */
function card({ id, url, modality, chain, article }) {
  const names = chain.map(({ name }) => escape(name)).join(' → ');
  return `<footer class="card" hidden> ${modality.name}: ${names}<p>In <span class="source">${escape(article.title)}</span>, printed ${article.printed.words}</p><p><a href="${url}" target="_blank">Claim ${id}: its sources, and who else says so</a> · A made-up story </p></footer>`;
}

/** @param {ClaimRecord} record */
function facts({ modality, dates, about, event, article }) {
  const all = [
    ['In the article', `${modality.name}: ${modality.meaning}`],
    ...dates.map((date) => [date.term, time(date)]),
    ['First published', time(article.printed)],
    ...(about.length > 0 ? [['About', `<span data-pagefind-body>${about.map(link).join(', ')}</span>`]] : []),
    ...(event ? [['Event', `<span data-pagefind-body>${link(event)}</span>`]] : []),
  ];
  return `<aside aria-label="Facts about this claim"><dl>${all.map(([term, fact]) => `<dt>${term}</dt><dd>${fact}</dd>`).join('')}</dl></aside>`;
}
