/** The HTML that shows a claim's embed page in another page; `address` is that of the embed page. */
export function embedSnippet(statement: string, address: string): string {
  return `<iframe src="${address}" title="${attribute(statement)}" width="100%" height="400" loading="lazy"></iframe>`;
}

function attribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
