import { loadContent } from '../src/files/load.ts';
import { contentFolder } from '../src/files/folder.ts';
import { printProblems } from '../src/files/printProblems.ts';

const { entries, problems } = await loadContent(contentFolder);
if (problems.length > 0) {
  console.error(printProblems(problems, contentFolder));
  process.exitCode = 1;
} else {
  const { articles, claims, entities, events, questions } = entries;
  console.log(
    `${articles.length} articles, ${claims.length} claims, ${entities.length} entities, ${events.length} events, ${questions.length} questions: no problems`,
  );
}
