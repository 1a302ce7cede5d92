/**
 * The address at which a reader reports an error in a claim, with the claim’s own address filled in: in the
 * body of a mail (RFC 6068), or as `claim` in the query of a page. What the contact’s own query says stays; `subject` is that of
 * a mail for which it says none.
 */
export function reportUrl(contact: string, subject: string, claimAddress: string): string {
  const url = new URL(contact);
  if (url.protocol !== 'mailto:') {
    url.searchParams.set('claim', claimAddress);
    return url.href;
  }
  const given = new URLSearchParams(url.search);
  const fields = new Map(given);
  if (!given.has('subject')) fields.set('subject', subject);
  fields.set('body', [given.get('body'), claimAddress].filter(Boolean).join('\r\n\r\n') + '\r\n\r\n');
  // A mail’s query has no “+” for a space.
  const query = [...fields].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `mailto:${url.pathname}?${query}`;
}
