import { findingsOf } from '../../files/check/findings.ts';
import type { Content } from '../../files/read/load.ts';
import type { Planned } from '../../files/save/claimChanges.ts';
import { digestOf } from '../../files/save/digest.ts';
import { applyRemedy } from '../../files/write/remedies/applyRemedy.ts';
import type { DeskFindings, Mending } from '../../model/editing/messages.ts';
import type { Finding, Remedy } from '../../model/rules/problems.ts';
import { problemInWords } from '../../wording/problems/problems.ts';
import { remedyInWords } from '../../wording/problems/remedies.ts';
import type { Desk } from './desk.ts';
import { sourceOf } from './plans/saving.ts';

/** Nobody reads more at once. */
const MOST = 200;

/** What the check finds in an article, or in the whole story, with the remedies that are certain. */
export function deskFindings(content: Content, article: string | undefined): DeskFindings {
  const all = findingsOf(content, article);
  const findings = all.slice(0, MOST).map((finding) => {
    const { file, line, rule, severity, remedies } = finding;
    const mend = certain(remedies);
    return { file, line, rule, message: problemInWords(finding), severity, ...(mend && { mend: remedyInWords(mend) }) };
  });
  return { findings, total: all.length };
}

/** Plans that the certain remedy of a finding is applied, as `npm run check -- --fix` would. */
export function planMending(desk: Desk, content: Content, { file, rule, message }: Mending): Planned {
  const article = /^articles\/([^/]+)\//.exec(file)?.[1];
  const isMeant = (found: Finding): boolean =>
    found.file === file && found.rule === rule && problemInWords(found) === message;
  const remedy = certain(findingsOf(content, article).find(isMeant)?.remedies);
  const source = sourceOf(desk, file);
  if (!remedy || source === undefined)
    return { refusal: `${file} has nothing of this any more that can be mended unasked` };
  const to = applyRemedy(source, remedy);
  if (to === undefined) return { refusal: `${file} has changed meanwhile; look at it again` };
  return { changes: [{ file, from: digestOf(source), to }], madeFrom: [] };
}

function certain(remedies: readonly Remedy[] = []): Remedy | undefined {
  return remedies.find((remedy) => remedy.certain);
}
