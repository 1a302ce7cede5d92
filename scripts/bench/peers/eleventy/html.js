import { readFileSync } from 'node:fs';

/**
 * @typedef {import('../records.ts').Records} Records
 * @typedef {import('../records.ts').ClaimRecord} ClaimRecord
 * @typedef {import('../records.ts').ArticleRecord} ArticleRecord
 * @typedef {import('../records.ts').PageRecord} PageRecord
 */

/** @type {Records} */
export const records = JSON.parse(readFileSync('records.json', 'utf8'));
const { shell } = records;

/** @type {Record<string, string>} */
const ESCAPES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @param {string} text */
export function escape(text) {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

/**
 * A whole page: the same frame as ours around its `<main>`.
 * @param {{ title: string, description: string }} page
 * @param {Record<string, unknown>} data what it says of itself for programs
 * @param {string} main
 */
export function frame({ title, description }, data, main) {
  // A claim's page leads to the feed at its foot alone, as ours does.
  const feed =
    data['@type'] === 'Claim'
      ? ''
      : '<link rel="alternate" href="/feed.xml" type="application/atom+xml" title="A made-up story">';
  const [name, about] = [escape(title), escape(description)];
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  return `<!DOCTYPE html><html lang="en"><head>${shell.meta}<title>${name} · A made-up story</title><meta name="description" content="${about}" property="og:description"><meta property="og:type" content="article"><meta property="og:site_name" content="A made-up story"><meta property="og:title" content="${name}"><meta property="og:image" content="/share/story.png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta property="og:image:alt" content="A made-up story"><meta name="twitter:card" content="summary_large_image"><link rel="icon" href="/favicon.svg">${feed}<script type="application/ld+json">${json}</script>${shell.styles}</head> ${shell.top}<main id="content" tabindex="-1"> ${main} ${shell.bottom}`;
}

/**
 * A list of rows by their keys.
 * @param {string[]} keys
 */
export function list(keys) {
  return `<ol class="rows">${keys.map(row).join('')}</ol>`;
}

/** @param {string} key */
function row(key) {
  const found = records.rows[key];
  if (!found) return '';
  const { url, text, note, source } = found;
  const cite = source ? ` · <cite class="source small">${escape(source)}</cite>` : '';
  return `<li class="row"><p class="statement"><a href="${url}" class="statement-link">${escape(text)}</a></p><p class="how quiet small">${escape(note)}${cite}</p></li>`;
}

/**
 * A name that leads to its page, where it has one.
 * @param {{ name: string, url: string }} named
 */
export function link({ name, url }) {
  return url ? `<a href="${url}">${escape(name)}</a>` : escape(name);
}

/** @param {{ iso: string, words: string }} day */
export function time({ iso, words }) {
  return `<time datetime="${iso}">${words}</time>`;
}
