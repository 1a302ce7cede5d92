import { loadContent } from '../src/files/load.ts';
import { printProblems } from '../src/files/printProblems.ts';

const folder = process.env['CONTENT_DIR'] ?? 'content';
const { entries, problems } = await loadContent(folder);
if (problems.length > 0) {
  console.error(printProblems(problems, folder));
  process.exitCode = 1;
} else {
  const { articles, claims, entities, events, questions } = entries;
  console.log(
    `${articles.length} articles, ${claims.length} claims, ${entities.length} entities, ${events.length} events, ${questions.length} questions: no problems`,
  );
}
