import { voicesOf } from '../model/claims/independentVoices.ts';
import type { Company } from '../model/questions/company.ts';
import type { Claim } from '../model/story/corpus.ts';
import { namesInWords } from './lists.ts';

const PLURAL = new Intl.PluralRules('en');

/** Whether anyone independent says what a claim says, in one plain sentence. */
export function independenceInWords(claim: Claim, company: readonly Company[]): string {
  const others = (key: 'corroborates' | 'echoes' | 'unclear'): Claim[] => [
    ...new Set(company.flatMap((each) => each[key])),
  ];
  const voices = voicesOf(others('corroborates'));
  if (voices.length > 0) return saidIndependently(voices.map(({ name }) => name));
  if (others('unclear').length > 0) return saidUnclearly(claim, articlesOf(others('unclear')));
  if (others('echoes').length > 0) return saidAgain(claim, articlesOf([claim, ...others('echoes')]));
  return saidAlone(claim, company);
}

const articlesOf = (claims: readonly Claim[]): number => new Set(claims.map(({ article }) => article)).size;

function saidIndependently(names: readonly string[]): string {
  return names.length === 1
    ? `${namesInWords(names)} says so too, independently.`
    : `${namesInWords(names)} say so too, independently.`;
}

/** Where one of the origins is unknown. */
function saidUnclearly({ origin }: Claim, articles: number): string {
  const isOne = PLURAL.select(articles) === 'one';
  if (!origin)
    return isOne
      ? 'One other article says so too; whether independently can’t be told, for where this comes from is unknown.'
      : `${articles} other articles say so too; whether independently can’t be told, for where this comes from is unknown.`;
  return isOne
    ? 'One other article says so too, but where it has it from is unknown.'
    : `${articles} other articles say so too, but where they have it from is unknown.`;
}

function saidAgain({ origin }: Claim, articles: number): string {
  return `Nobody independent says so: ${articles} articles have it, all of them from ${origin?.name ?? 'nobody known'}.`;
}

function saidAlone({ origin, article }: Claim, company: readonly Company[]): string {
  const isFigure = company.some(({ own }) => own.some(({ figure }) => figure));
  const who =
    company.length === 0
      ? 'No other claim here is compared with this one'
      : isFigure
        ? 'Nobody else gives this figure'
        : 'Nobody else says so';
  if (!origin) return `${who}; where it comes from is unknown.`;
  return origin === article.publisherEntity
    ? `${who}; ${origin.name} tells it in its own voice.`
    : `${who}; it comes from ${origin.name} alone.`;
}
