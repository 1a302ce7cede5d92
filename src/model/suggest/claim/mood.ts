import { remembered } from '../../remembered.ts';
import type { ClaimData, Kind, Modality } from '../../schemas/claim.ts';
import { anyOf, languageWords } from '../languages.ts';
import type { MoodWords } from '../languages/languageWords.ts';

/** What some words show, beyond their mood, of the sort of claim. */
export interface Shown {
  /** Whether they count or measure something. */
  counts: boolean;
  /** Whether they draw a conclusion or evaluate. */
  evaluates: boolean;
}

/** How the content of some words seems to stand, by the schema’s definitions: of two that fit, the more cautious one. */
export interface Mood {
  modality: Modality;
  /** Undefined where an article’s own “is” may state a fact or judge. */
  kind: Kind | undefined;
}

/** The mood of some words in a language (a BCP 47 tag); undefined where we have no words for it. */
export function moodOf(
  words: string,
  attribution: ClaimData['attribution'],
  { counts, evaluates }: Shown,
  language: string,
): Mood | undefined {
  const patterns = patternsOf(language);
  if (!patterns) return undefined;
  const has = (name: keyof MoodWords): boolean => patterns[name].test(words);
  const source = attribution.at(-1);
  const modality = modalityOf(has, source, evaluates);
  return { modality, kind: kindOf(has, modality, counts, source === undefined && has('judges')) };
}

type Has = (name: keyof MoodWords) => boolean;

function modalityOf(has: Has, source: ClaimData['attribution'][number] | undefined, evaluates: boolean): Modality {
  if (source && has('denies')) return 'denied';
  if (has('asks') || has('may')) return 'considered';
  if (has('will')) return 'predicted';
  if (has('accuses')) return 'alleged';
  if (source) return source.named ? 'alleged' : 'asserted';
  return evaluates ? 'opinion' : 'asserted';
}

function kindOf(has: Has, modality: Modality, counts: boolean, judges: boolean): Kind | undefined {
  if (modality === 'denied') return 'denial';
  if (counts) return 'figure';
  if (modality === 'alleged' && has('accuses')) return 'accusation';
  if (has('rules')) return 'legal';
  if (modality === 'opinion') return 'assessment';
  if (modality === 'considered' || modality === 'predicted')
    return has('intends') && !has('will') ? 'intent' : 'prediction';
  if (judges) return undefined;
  if (has('intends')) return 'intent';
  return has('happened') ? 'event' : 'background';
}

const patternsOf = remembered((language: string): Readonly<Record<keyof MoodWords, RegExp>> | undefined => {
  const words = languageWords(language)?.moods;
  if (!words) return undefined;
  const whole = (list: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(list)})(?!\\p{L})`, 'u');
  const { asks, may, will, accuses, denies, intends, rules, judges, happened } = words;
  return {
    asks: new RegExp(`^(?:${anyOf(asks)})|[?]`, 'u'),
    ...{ may: whole(may), will: whole(will), accuses: whole(accuses), denies: whole(denies), intends: whole(intends) },
    ...{ rules: whole(rules), judges: whole(judges), happened: whole(happened) },
  };
});
