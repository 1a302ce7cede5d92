import type { Kind } from '../../../schemas/claim.ts';
import type { MoodWords } from '../../languages/words/moodWords.ts';
import { withoutAside, type Cues } from './cues.ts';
import { isBare, type Reading, type Wording } from './modality.ts';

/** Whether the words have a cue. */
type Has = (cue: keyof MoodWords) => boolean;

/** Reads the kind of some words of a modality; undefined where an article’s own “is” may state a fact or judge. */
export function readKind(wording: Wording, reading: Reading, cues: Cues): Kind | undefined {
  const words = withoutAside(wording.words, wording.language);
  const has: Has = (cue) => cues(cue, words) !== undefined;
  if (reading.modality === 'denied') return 'denial';
  const decided = decidedBy(reading.cue, has);
  if (decided) return decided;
  switch (reading.modality) {
    case 'alleged':
      return ofAllegation(wording, reading, has);
    case 'predicted':
      return 'prediction';
    case 'considered':
      return ofPossibility(has, cues('intends', wording.lead) !== undefined && isBare(words, cues));
    case 'opinion':
      return has('rules') ? 'legal' : 'assessment';
    case 'asserted':
      return ofFact(wording, reading, has);
  }
}

/** The kind that some cues leave no doubt of. */
function decidedBy(cue: keyof MoodWords | undefined, has: Has): Kind | undefined {
  if (cue === 'asks') return has('asksAhead') ? 'prediction' : 'assessment';
  if (cue === 'unsettled') return 'background';
  return cue === 'purposes' || cue === 'prepares' ? 'intent' : undefined;
}

function ofAllegation(wording: Wording, { cue }: Reading, has: Has): Kind | undefined {
  if (has('accuses')) return 'accusation';
  if (cue === 'hearsay' && has('intends')) return 'intent';
  if (has('wrongs') && !wording.counts) return 'accusation';
  return ofFact(wording, {}, has);
}

/** What may be: a plan, unless it is of what will be; the state of something; what would be lawful; or what may happen. */
function ofPossibility(has: Has, isOfPlan: boolean): Kind {
  if (has('mayBe')) return 'assessment';
  if (has('rules')) return 'legal';
  return isOfPlan || (has('intends') && !has('will')) ? 'intent' : 'prediction';
}

function ofFact({ source, counts }: Wording, { cue }: Pick<Reading, 'cue'>, has: Has): Kind | undefined {
  if (!source && has('apposed')) return 'background';
  if (counts) return 'figure';
  if (cue === 'admits') return 'event';
  if (has('rules')) return 'legal';
  if (has('crimes')) return 'accusation';
  if (has('habits')) return 'background';
  if (has('intends')) return 'intent';
  if (has('goesOn')) return 'event';
  if (!source && has('judges')) return undefined;
  return has('happened') ? 'event' : 'background';
}
