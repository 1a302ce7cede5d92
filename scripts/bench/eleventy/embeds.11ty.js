import { escape, records, time } from './html.js';

/** @typedef {import('./html.js').ClaimRecord} ClaimRecord */

export const data = {
  records: records.claims,
  pagination: { data: 'records', size: 1, alias: 'record' },
  permalink: (/** @type {{ record: ClaimRecord }} */ { record: { url } }) => `/embed${url}index.html`,
};

/** @param {{ record: ClaimRecord }} data */
export function render({ record }) {
  const { id, url, title, description, quote, modality, chain, article } = record;
  const name = escape(title);
  const way = escape(chain.map((step) => step.name).join(' → '));
  return `<!DOCTYPE html><html lang="en"> <head>${records.shell.meta}<title>${name}</title><meta name="description" content="${escape(description)}"><meta name="robots" content="noindex"><link rel="canonical" href="${url}"><link rel="stylesheet" href="/_astro/embed.css"></head> <body> <main> <h1>${name}</h1> <blockquote lang="en">${escape(quote)}</blockquote> <p>${modality.name}: ${way}</p> <p class="quiet">In <a href="${article.url}" class="source" target="_blank" rel="noopener">${escape(article.title)}</a>, printed ${time(article.printed)} </p> <p class="quiet"> <a href="${url}" target="_blank" rel="noopener">Claim ${id}: its sources, and who else says so</a> · A made-up story </p> </main> </body> </html>`;
}
