import type { Finding } from '../../model/findings/findings.ts';
import type { OneVoice } from '../../model/findings/oneVoice.ts';
import type { Opposed } from '../../model/findings/opposed.ts';
import type { RunningTotal } from '../../model/findings/runningTotal.ts';
import type { Unsourced } from '../../model/findings/unsourced.ts';
import { statedBound, type Figure } from '../../model/questions/figures.ts';
import { answersUrl, partUrl, originsUrl, positionUrl, questionUrl, sourcingUrl } from '../../urls.ts';
import type { Words } from '../../wording/catalogues.ts';

/** A finding as a reader reads it: a few large words that lead to what they count, what they mean, and where to read on. */
export interface FindingWords {
  headline: string;
  href: string;
  /** Where it counts articles in <articles>, `counted` is where they stand. */
  says: string;
  counted?: string;
  /** A second number, and what it counts. */
  also?: { text: string; href: string };
  further: { text: string; href: string };
}

/** Puts a finding in words. `placeOf` tells on which page of a list of claims an article begins. */
export function findingInWords(words: Words, finding: Finding, placeOf: (finding: Unsourced) => number): FindingWords {
  switch (finding.type) {
    case 'one-voice':
      return oneVoiceInWords(words, finding);
    case 'running-total':
      return totalInWords(words, finding);
    case 'unsourced':
      return unsourcedInWords(words, finding, placeOf(finding));
    case 'opposed':
      return opposedInWords(words, finding);
  }
}

function oneVoiceInWords(
  { findings }: Words,
  { question, position, articles, voice, accuses }: OneVoice,
): FindingWords {
  return {
    headline: findings.oneVoice[accuses ? 'accuser' : 'origin']({ articles }),
    href: positionUrl(question.slug, position.id),
    says: findings.oneVoice.says({ label: position.label, voice: voice.name }),
    further: furtherOn(question),
  };
}

function totalInWords(words: Words, { question, figures, articles, clashes }: RunningTotal): FindingWords {
  const values = figures.map((figure) => valueInShort(words, figure));
  const shown = values.length > 3 ? [...values.slice(0, 1), '…', ...values.slice(-1)] : values;
  const line = words.formats.inTurn(shown).replaceAll(' ', '\u00a0');
  return {
    headline: question.unit === undefined ? line : words.answers.amount({ value: line, unit: question.unit }),
    href: questionUrl(question.slug),
    says: words.findings.total[clashes ? 'clash' : 'later']({ articles }),
    counted: answersUrl(question.slug),
    further: furtherOn(question),
  };
}

function valueInShort({ answers, formats }: Words, { value }: Figure): string {
  const { bound, number } = statedBound(value);
  const short = answers.shortValues[bound]({ value: formats.number(number) });
  return value.unit === undefined ? short : answers.amount({ value: short, unit: value.unit });
}

function unsourcedInWords(
  { findings: { unsourced } }: Words,
  { sourcing, claims, of, most }: Unsourced,
  page: number,
): FindingWords {
  const list = sourcingUrl(sourcing);
  return {
    headline: unsourced.headline({ claims, of }),
    href: list,
    says: unsourced[sourcing]({ claims }),
    ...(most && {
      also: {
        text: unsourced.most({ claims: most.claims, of: most.of, article: most.article.short }),
        href: partUrl(list, page, most.article.slug),
      },
    }),
    further: { text: unsourced.further, href: originsUrl },
  };
}

function opposedInWords({ findings: { opposed } }: Words, { question, sides: [one, other] }: Opposed): FindingWords {
  const by = ({ voice, claim }: Opposed['sides'][0]): string => voice?.name ?? claim.article.short;
  return {
    headline: opposed.headline({ one: one.label, other: other.label }),
    href: questionUrl(question.slug),
    says: opposed.says({ one: by(one), other: by(other) }),
    further: furtherOn(question),
  };
}

function furtherOn({ question, slug }: OneVoice['question']): FindingWords['further'] {
  return { text: question, href: questionUrl(slug) };
}
