import { GENRES } from '../../../src/model/schemas/article.ts';
import { KINDS, MODALITIES } from '../../../src/model/schemas/claim.ts';
import { occurrences } from '../../../src/model/text/quotes/quotes.ts';
import { dayOf, idSource, page, type ContentFile } from './contentFile.ts';
import { language, type Language } from './language.ts';
import { between, pick, ranks, seeded, spread, type Points, type Random } from './random.ts';

// How a thousand news articles about one election were found to be, with a claim for each thing that somebody says in them.
// prettier-ignore
const POINTS = {
  claims: [[0, 1], [0.05, 4], [0.25, 12], [0.5, 24], [0.75, 30], [0.95, 42], [0.99, 62], [1, 130]],
  quoteWords: [[0, 1], [0.05, 1], [0.25, 4], [0.5, 7], [0.75, 13], [0.95, 28], [0.99, 48], [1, 140]],
  labelWords: [[0, 1], [0.5, 1], [0.75, 3], [0.95, 10], [1, 26]],
  titleWords: [[0, 4], [0.25, 7], [0.5, 8], [0.75, 11], [0.95, 16], [1, 40]],
  bareWords: [[0, 5], [0.5, 17], [0.95, 35], [1, 60]],
} satisfies Record<string, Points>;
/** How often: a claim has a speaker, whom an entity stands for; its quote is in two parts, and names somebody; and so on. */
const SHARE = { speaker: 0.92, known: 0.27, split: 0.12, named: 0.33, bareNamed: 0.6, event: 0.024, answer: 0.066 };
/** Sentences without a claim, for each one with a claim, and how often a sentence ends its paragraph. */
const [BARE, ENDS] = [0.55, 0.54];
const [OUTLETS, PERSONS, EVENTS, QUESTIONS] = [7, 320, 6, 12];
/** The persons whom the story is about, and how often somebody whom it names is one of them. */
const LEADING = { count: 2, share: 0.45 };
const POSITIONS = ['for', 'against'];
/** The days from the first article to the last. */
const DAYS = 365;

interface Named {
  slug: string;
  name: string;
}

/** What a claim rests on: the parts of its quote, who said them, and whom they name. */
interface Told {
  parts: string[];
  label: string | undefined;
  speaker: Named | undefined;
  named: Named[];
}

interface Story {
  random: Random;
  words: Language;
  count: Record<keyof typeof POINTS, () => number>;
  outlets: readonly Named[];
  somebody: () => Named;
  newId: () => string;
  /** Those of its questions, in words that the claims that answer them have too. */
  topics: readonly string[];
  answers: number;
}

/** A made-up story of articles as long, and with as many claims, as real ones; the same seed gives the same files. */
export function* realLikeCorpus(articles: number, seed = 1): Generator<ContentFile> {
  const random = seeded(seed);
  const words = language(random);
  const named = (): Named => {
    const name = words.name();
    return { name, slug: slugOf(name) };
  };
  const [outlets, persons] = [OUTLETS, PERSONS].map((count) => Array.from({ length: count }, named));
  const story = begin(random, words, outlets ?? [], persons ?? []);
  const front = { title: 'A story like a real one', dek: words.phrase(12), language: 'en', timeZone: 'UTC' };
  yield ['story.md', page(front, words.phrase(40))];
  for (const { slug, name } of outlets ?? []) yield [`entities/${slug}.md`, page({ name, kind: 'publication' })];
  for (const { slug, name } of persons ?? []) yield [`entities/${slug}.md`, page({ name, kind: 'person' })];
  for (let event = 1; event <= EVENTS; event++)
    yield [`events/event-${event}.md`, page({ title: words.phrase(7), date: dayOf(between(random, 0, DAYS)) })];
  for (const [at, topic] of story.topics.entries()) {
    const positions = POSITIONS.map((id) => ({ id, label: words.phrase(3) }));
    const asked = { question: `What is said of ${topic}?`, type: 'position', positions };
    yield [`questions/question-${at + 1}.md`, page(asked, words.phrase(50))];
  }
  const ledger: string[] = [];
  for (let index = 0; index < articles; index++)
    yield* articleFiles(story, dayOf(Math.floor((index / articles) * DAYS)), ledger);
  yield ['ledger.txt', `${ledger.toSorted().join('\n')}\n`];
  yield ['addresses.txt', ''];
}

function begin(random: Random, words: Language, outlets: readonly Named[], persons: readonly Named[]): Story {
  const count = Object.fromEntries(
    Object.entries(POINTS).map(([name, points]) => [name, spread(random, points)]),
  ) as Story['count'];
  const others = persons.slice(LEADING.count);
  const rank = ranks(random, others.length, { shift: 12, exponent: 1 });
  const somebody = (): Named =>
    (random() < LEADING.share ? undefined : others[rank()]) ?? pick(random, persons.slice(0, LEADING.count));
  const topics = Array.from({ length: QUESTIONS }, () => words.phrase(2).toLowerCase());
  return { random, words, count, outlets, somebody, newId: idSource(random), topics, answers: 0 };
}

function* articleFiles(story: Story, date: string, ledger: string[]): Generator<ContentFile> {
  const { random, words, count, outlets } = story;
  const publisher = pick(random, outlets);
  const title = words.phrase(count.titleWords());
  const folder = `articles/${slugOf(`${publisher.slug} ${date} ${title}`).slice(0, 50).replace(/-$/, '')}`;
  const told = Array.from({ length: Math.max(1, count.claims()) }, () => tell(story));
  const text = told.flatMap((claim) => [
    sentenceOf(claim),
    ...(random() < BARE
      ? [`${[words.phrase(count.bareWords()), ...namesOf(naming(story, SHARE.bareNamed))].join(' ')}.`]
      : []),
  ]);
  const body = text
    .map((sentence) => `${sentence}${random() < ENDS ? '\n\n' : ' '}`)
    .join('')
    .trim();
  const printed = { date, basis: 'stated', because: 'The page prints it.' };
  const front = { title, publisher: publisher.slug, published: printed, language: 'en', genre: pick(random, GENRES) };
  yield [`${folder}/article.md`, page({ ...front, rights: 'Made up.' }, body)];
  let from = 0;
  for (const [at, claim] of told.entries()) {
    from = body.indexOf(sentenceOf(claim), from);
    const id = story.newId();
    ledger.push(`${id} ${date}`);
    yield [`${folder}/claims/${at + 1}.md`, page({ id, ...claimOf(story, claim, publisher, body, from) })];
  }
}

/** What somebody said, or what the article says itself. */
function tell(story: Story): Told {
  const { random, words, count, somebody } = story;
  const speaker = random() < SHARE.known ? somebody() : undefined;
  const label = random() < SHARE.speaker ? (speaker?.name ?? words.phrase(Math.max(1, count.labelWords()))) : undefined;
  const named = naming(story, SHARE.named);
  const quote = [words.phrase(Math.max(1, count.quoteWords())), ...namesOf(named)].join(' ');
  const isSplit = label !== undefined && random() < SHARE.split;
  const parts = isSplit ? [quote, words.phrase(Math.max(2, count.quoteWords())).toLowerCase()] : [quote];
  return { parts, label, speaker: label === undefined ? undefined : speaker, named };
}

/** Somebody, as often as the share says. */
function naming({ random, somebody }: Story, share: number): Named[] {
  return random() < share ? [somebody()] : [];
}

const namesOf = (named: readonly Named[]): string[] => named.map(({ name }) => name);

function sentenceOf({ parts: [first = '', ...rest], label }: Told): string {
  const said = label === undefined ? '' : `, ${label} said`;
  return `${[`${first}${said}`, ...rest].join(', ')}.`;
}

/** A claim but for its id; `from` is where its sentence begins in the text. */
function claimOf(story: Story, { parts, label, speaker, named }: Told, publisher: Named, text: string, from: number) {
  const { random, somebody } = story;
  const places = parts.map((part) => occurrences(text, part));
  let next = from;
  const meant = parts.map((part, at) => {
    const start = text.indexOf(part, next);
    next = start + part.length;
    return (places[at]?.indexOf(start) ?? 0) + 1;
  });
  const isNeeded = places.some(({ length }) => length > 1);
  const number = random() < SHARE.answer ? story.answers++ : undefined;
  const topic = number === undefined ? '' : `, of ${story.topics[number % QUESTIONS]},`;
  const said = parts.map((part) => part.charAt(0).toLowerCase() + part.slice(1)).join(' ');
  const about = new Set([...named, ...(speaker ? [speaker] : []), ...(random() < 0.05 ? [somebody()] : [])]);
  return {
    statement: `${label ?? publisher.name} said${topic} that ${said}.`,
    quote: parts.length === 1 ? parts[0] : parts,
    ...(isNeeded ? { occurrence: parts.length === 1 ? meant[0] : meant } : {}),
    kind: pick(random, KINDS),
    modality: pick(random, MODALITIES),
    attribution:
      label === undefined
        ? []
        : [{ label, ...(speaker ? { entity: speaker.slug } : {}), named: speaker !== undefined, mode: 'paraphrase' }],
    origin: speaker?.slug ?? (label === undefined ? publisher.slug : 'unknown'),
    about: [...about].map(({ slug }) => slug),
    ...(random() < SHARE.event ? { event: `event-${between(random, 1, EVENTS)}` } : {}),
    ...(number === undefined ? {} : { answers: [answer(number)] }),
  };
}

/** An answer: to each question in turn, with each of its positions. */
function answer(number: number): object {
  const position = POSITIONS[Math.floor(number / QUESTIONS) % POSITIONS.length];
  return { question: `question-${(number % QUESTIONS) + 1}`, position };
}

const slugOf = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
