import { parseMarkdown, plainText } from '../../markdown/tree.ts';
import type { EvidencedSentence } from '../../model/editing/articleForm.ts';
import { fieldsOf, proposedForm, type ClaimForm } from '../../model/editing/claimForm.ts';
import { proposedFrom } from '../../model/editing/proposed.ts';
import type { KnownStory } from '../../model/suggest/claim/knownStory.ts';
import { proposeClaim, type AnswerProposal, type ClaimProposals } from '../../model/suggest/claim/proposeClaim.ts';
import { selectedWords } from '../../model/suggest/claim/selection.ts';
import { findWords, type FoundWords } from '../../model/text/quotes/findWords.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import type { PlainText } from '../../model/text/text.ts';
import { toEntries } from '../read/entries.ts';
import { parseFrontMatter } from '../read/frontMatter.ts';
import { placeOf } from '../read/places.ts';
import { claimFile, type ReadArticle } from '../write/new/newClaim.ts';
import { markAsDraft } from './draftMark.ts';
import { faultsOf, type Fault } from './faults.ts';
import { recordText } from './recordText.ts';
import type { FileChange } from './saveChanges.ts';

/** The claim that the desk proposes of a sentence, and how the article's words are quoted. */
export interface DraftClaim {
  words: FoundWords;
  form: ClaimForm;
}

/** The article of a file that is not written yet; undefined where the file lacks something. */
export function articleIn(file: string, source: string): ReadArticle | undefined {
  const place = placeOf(file);
  const content = parseFrontMatter(file, source);
  if (!place || Array.isArray(content)) return undefined;
  const [article] = toEntries([{ ...place, content }]).entries.articles;
  return article && { ...article, text: plainText(parseMarkdown(article.body)) };
}

/**
 * The claim that the desk proposes of each of some sentences of an article; undefined where the text does not have the sentence.
 * A sentence that is given twice is the one that stands there first, and then the next one.
 */
export function draftClaims(
  article: ReadArticle,
  sentences: readonly EvidencedSentence[],
  story: KnownStory,
): (DraftClaim | undefined)[] {
  const given = new Map<string, number>();
  return sentences.map(({ words: sentence, claims }) => {
    const time = (given.get(sentence) ?? 0) + 1;
    given.set(sentence, time);
    const words = wordsOf(article.text, sentence, time);
    const spans = words && findQuote(article.text, words.quote, words.occurrence);
    if (!words || !Array.isArray(spans) || spans.length === 0) return undefined;
    const selection = { article, text: article.text, spans };
    const proposals = proposeClaim(selection, story);
    const form = proposedForm(selectedWords(selection), proposedFrom(proposals));
    const agreed = agreedAnswer(proposals, claims, story);
    return { words, form: agreed ? { ...form, answers: [agreed] } : form };
  });
}

/** The text of a new claim of some words as the desk proposes it, whole, and marked as a draft. */
export function proposedClaim(id: string, article: ReadArticle, words: FoundWords, story: KnownStory): string {
  const spans = findQuote(article.text, words.quote, words.occurrence);
  const selection = { article, text: article.text, spans: Array.isArray(spans) ? spans : [] };
  const form = proposedForm(selectedWords(selection), proposedFrom(proposeClaim(selection, story)));
  return markAsDraft(recordText('claims', { ...fieldsOf(form), id, ...words }));
}

/** The files of the draft claims of some sentences; or what is wrong with them. `mint` gives a new id. */
export function planDrafts(
  article: ReadArticle,
  sentences: readonly EvidencedSentence[],
  story: KnownStory,
  mint: () => string,
): FileChange[] | { faults: Fault[] } {
  const planned = draftClaims(article, sentences, story).map((draft, at): FileChange | { faults: Fault[] } => {
    const sentence = sentences[at]?.words ?? '';
    if (!draft) return { faults: [faultIn(sentence, 'the article does not have these words')] };
    const id = mint();
    const file = claimFile(article.slug, draft.words.quote, id);
    const text = markAsDraft(recordText('claims', { ...fieldsOf(draft.form), id, ...draft.words }));
    const faults = faultsOf(file, text).map(({ message }) => faultIn(sentence, message));
    return faults.length > 0 ? { faults } : { file, from: null, to: text };
  });
  const faults = planned.flatMap((each) => ('faults' in each ? each.faults : []));
  return faults.length > 0 ? { faults } : planned.filter((each) => 'file' in each);
}

/**
 * The likeliest answer, where a claim that is evidence answers the same question. Two ways of looking that agree are right more
 * often than either: of the story that ships they agree on half of the sentences, and four of five of these questions are right.
 */
function agreedAnswer(
  { answers: [likeliest] }: ClaimProposals,
  evidence: readonly string[],
  { claims }: KnownStory,
): AnswerProposal | undefined {
  const asked = evidence.flatMap((id) => claims.get(id)?.data.answers ?? []).map(({ question }) => question);
  return likeliest && asked.includes(likeliest.value.question) ? likeliest.value : undefined;
}

function wordsOf(text: PlainText, sentence: string, time: number): FoundWords | undefined {
  const first = findWords(text, sentence);
  const found = 'fault' in first && first.fault === 'ambiguous' ? findWords(text, sentence, time) : first;
  return 'fault' in found ? undefined : found;
}

function faultIn(sentence: string, message: string): Fault {
  return { message: `No claim can be made of “${sentence}”: ${message}. Untick the sentence.` };
}
