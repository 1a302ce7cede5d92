/** Puts other lines between the marks `<!-- name -->` and `<!-- /name -->` of a Markdown text; throws where they are not there. */
export function replaceBlock(text: string, name: string, lines: string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- /${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`There is no block “${name}” in the text.`);
  return `${text.slice(0, from + begin.length)}\n${lines}\n${text.slice(to)}`;
}
