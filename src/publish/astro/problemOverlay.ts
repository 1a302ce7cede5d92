import { resolve } from 'node:path';
import type { ErrorPayload } from 'vite';
import type { LocatedProblem } from '../../model/rules/problems.ts';
import { problemInWords } from '../../wording/problems/problems.ts';

/** Problems as the overlay of the development server takes them; it reads its message as HTML. */
export function problemOverlay(problems: readonly LocatedProblem[], folder: string): ErrorPayload {
  const listed = problems.map((problem) => {
    const { file, line, column, rule } = problem;
    const place = `${folder}/${file}:${line}:${column}`;
    return `<b>${escaped(place)}</b>  ${escaped(rule)}\n${escaped(problemInWords(problem))}`;
  });
  const [first] = problems;
  return {
    type: 'error',
    err: {
      name: 'Content',
      title: problems.length === 1 ? 'One problem in the content' : `${problems.length} problems in the content`,
      message: listed.join('\n\n'),
      hint: 'The site stays as it was before. It goes on as soon as the files are mended.',
      ...(first && { loc: { file: resolve(folder, first.file), line: first.line, column: first.column } }),
      stack: '',
    },
  };
}

/** What stands below the overlay where no page was good yet: a page that is loaded again once the problems are mended. */
export const EMPTY_PAGE = `<!doctype html>
<title>No content yet</title>
<link rel="icon" href="data:," />
<script type="module" src="/@vite/client"></script>
<p>There is no content yet that passes the check.</p>
`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
