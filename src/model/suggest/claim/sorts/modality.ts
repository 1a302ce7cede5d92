import type { ClaimData, Modality } from '../../../schemas/claim.ts';
import type { MoodWords } from '../../languages/words/moodWords.ts';
import { withoutAside, type Cues } from './cues.ts';

/** Some words as they are read for their modality and their kind. */
export interface Wording {
  words: string;
  /** What stands before them in their sentence, where that is known. */
  lead: string;
  /** A BCP 47 tag. */
  language: string;
  /** Who says it, the last of the chain; undefined where the article does. */
  source: ClaimData['attribution'][number] | undefined;
  /** Whether that is an outlet, whose reports are passed on as fact. */
  isOutlet: boolean;
  /** Whether the words draw a conclusion or evaluate. */
  evaluates: boolean;
  /** Whether they count or measure something. */
  counts: boolean;
}

/** How the content of some words seems to stand, and the cue that decides it, if one does. */
export interface Reading {
  modality: Modality;
  cue?: keyof MoodWords;
}

/** Cues that govern what follows them, and how that then stands. The first one in a sentence decides; of two at one place, the first here. */
const GOVERNING: readonly (readonly [cue: keyof MoodWords, modality: Modality])[] = [
  ['purposes', 'asserted'],
  ['concludes', 'opinion'],
  ['doubts', 'opinion'],
  ['unsettled', 'asserted'],
  ['may', 'considered'],
  ['will', 'predicted'],
  ['accuses', 'alleged'],
  ['hearsay', 'alleged'],
  ['prepares', 'asserted'],
  ['admits', 'asserted'],
  ['witnesses', 'asserted'],
  ['denies', 'denied'],
  ['perhaps', 'considered'],
];

/** Reads the modality of some words by the schema’s definitions. */
export function readModality(wording: Wording, cues: Cues): Reading {
  const { source, language } = wording;
  const words = withoutAside(wording.words, language);
  const has = (cue: keyof MoodWords): boolean => cues(cue, words) !== undefined;
  if (source && has('denies')) return { modality: 'denied', cue: 'denies' };
  if (has('asks') || words.includes('?')) return { modality: 'considered', cue: 'asks' };
  const governing = firstCue(words, source !== undefined, cues);
  if (governing) return governing;
  if (has('claims')) return { modality: 'alleged', cue: 'claims' };
  if (source?.mode === 'paraphrase' && isBare(words, cues)) return readLead(wording, cues);
  return { modality: source ? spoken(source, wording, has) : own(wording) };
}

/** The first cue that governs some words. What somebody concludes or denies is their own; a mere “possible” yields to a conclusion. */
function firstCue(words: string, isSpoken: boolean, cues: Cues): Reading | undefined {
  const found = GOVERNING.flatMap(([cue, modality]) => {
    const at = isSpoken && (cue === 'concludes' || cue === 'denies') ? undefined : cues(cue, words);
    return at === undefined ? [] : [{ at, cue, modality }];
  });
  const concluded = found.some(({ modality }) => modality === 'opinion');
  const [first] = found.filter(({ cue }) => cue !== 'perhaps' || !concluded).sort((a, b) => a.at - b.at);
  return first && { modality: first.modality, cue: first.cue };
}

/** Whether some words have no verb of their own: a name, a thing. */
export function isBare(words: string, cues: Cues): boolean {
  return (['finite', 'intends', 'happened', 'goesOn'] as const).every((cue) => cues(cue, words) === undefined);
}

/** What has no verb stands as what is said of it before: “the board weighs … a bridge”; or as a fact. */
function readLead({ lead }: Wording, cues: Cues): Reading {
  const governing = firstCue(lead, true, cues);
  return governing?.modality === 'considered' ? governing : { modality: 'asserted' };
}

function own({ evaluates, counts }: Wording): Modality {
  return evaluates && !counts ? 'opinion' : 'asserted';
}

/** What somebody says: a judgement; a statement of theirs alone; or, by people without a name or an outlet, passed on as fact. */
function spoken(
  { named }: ClaimData['attribution'][number],
  { evaluates, isOutlet }: Wording,
  has: (cue: keyof MoodWords) => boolean,
): Modality {
  if (evaluates && has('rates')) return 'opinion';
  if (isOutlet) return 'asserted';
  return named || has('wrongs') ? 'alleged' : 'asserted';
}
