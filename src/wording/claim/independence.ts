import { voicesOf } from '../../model/claims/independentVoices.ts';
import type { Company } from '../../model/questions/company.ts';
import type { Claim } from '../../model/story/corpus.ts';
import { namesInWords } from '../lists.ts';
import type { Words } from '../catalogues.ts';

/** Whether anyone independent says what a claim says, in one plain sentence. */
export function independenceInWords(words: Words, claim: Claim, company: readonly Company[]): string {
  const others = (key: 'corroborates' | 'echoes' | 'unclear'): Claim[] => [
    ...new Set(company.flatMap((each) => each[key])),
  ];
  const voices = voicesOf(others('corroborates'));
  if (voices.length > 0)
    return saidIndependently(
      words,
      voices.map(({ name }) => name),
    );
  if (others('unclear').length > 0) return saidUnclearly(words, claim, articlesOf(others('unclear')));
  if (others('echoes').length > 0) return saidAgain(words, claim, articlesOf([claim, ...others('echoes')]));
  return saidAlone(words, claim, company);
}

const articlesOf = (claims: readonly Claim[]): number => new Set(claims.map(({ article }) => article)).size;

function saidIndependently(words: Words, names: readonly string[]): string {
  return words.independence.confirmed({ names: namesInWords(words, names), voices: names.length });
}

/** Where one of the origins is unknown. */
function saidUnclearly({ independence }: Words, { origin }: Claim, articles: number): string {
  return origin ? independence.theirsUnknown({ articles }) : independence.ownUnknown({ articles });
}

function saidAgain({ independence }: Words, { origin }: Claim, articles: number): string {
  return origin ? independence.again({ articles, origin: origin.name }) : independence.againUnknown({ articles });
}

function saidAlone({ independence }: Words, { origin, article }: Claim, company: readonly Company[]): string {
  const isFigure = company.some(({ own }) => own.some(({ figure }) => figure));
  const said = independence.alone[company.length === 0 ? 'uncompared' : isFigure ? 'figure' : 'other'];
  if (!origin) return said.unknown;
  return origin === article.publisherEntity
    ? said.ownVoice({ origin: origin.name })
    : said.from({ origin: origin.name });
}
