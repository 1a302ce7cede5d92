const OPENING_TAG = /<([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;

/**
 * The source of a web page without the attributes of its elements, of which its text needs none but `hidden`. Browsers would
 * complain of the scripts and styles in them, which the policy of the page refuses.
 */
export function withoutAttributes(html: string): string {
  return html.replace(OPENING_TAG, (_, name: string, attributes: string) => {
    const hidden = /(?:^|\s)hidden(?:[\s=/]|$)/i.test(attributes.replace(/"[^"]*"|'[^']*'/g, '""')) ? ' hidden' : '';
    return `<${name}${hidden}${attributes.endsWith('/') ? '/' : ''}>`;
  });
}
