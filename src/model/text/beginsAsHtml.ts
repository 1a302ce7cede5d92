/** Whether a text begins as the source of a web page does. */
export function beginsAsHtml(text: string): boolean {
  return /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article|p|div)[\s>]/i.test(text);
}
