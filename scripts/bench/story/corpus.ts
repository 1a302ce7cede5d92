import { ENTITY_KINDS } from '../../../src/model/schemas/entity.ts';
import { KINDS, MODALITIES } from '../../../src/model/schemas/claim.ts';
import { GENRES } from '../../../src/model/schemas/article.ts';
import { dayOf, idSource, page, type ContentFile } from './contentFile.ts';
import { language, type Language } from './language.ts';
import { between, pick, ranks, seeded, type Random } from './random.ts';

/** How a newsroom's corpus is made up: claims an article, and claims for each of the rest. */
const SHARE = { article: 25, entity: 3, event: 8, question: 100, publication: 1_000 };
const ARTICLES_A_DAY = 12;
const POSITIONS = ['yes', 'no', 'open'];

interface Named {
  slug: string;
  name: string;
}

/** A question, and what it is about, in words that the claims that answer it have too. */
interface Asked {
  slug: string;
  topic: string;
  quantity: boolean;
}

interface Story {
  random: Random;
  words: Language;
  publications: readonly Named[];
  entities: readonly Named[];
  events: readonly string[];
  questions: readonly Asked[];
  /** The popular ones more often, as in any story. */
  popular: { entity: () => Named; event: () => string; question: () => Asked };
  newId: () => string;
  answered: { count: number };
}

/**
 * A made-up corpus of `claims` claims, file by file; the same seed gives the same files. The last article has `last` of the
 * claims, where it is to be longer than the others.
 */
export function* madeUpCorpus(claims: number, seed = 1, last = 0): Generator<ContentFile> {
  const story = begin(claims, seed);
  const { words, random } = story;
  yield [
    'story.md',
    page({ title: 'A made-up story', dek: words.phrase(12), language: 'en', timeZone: 'UTC' }, words.phrase(40)),
  ];
  for (const [index, { slug, name }] of story.entities.entries()) {
    const kind = index < story.publications.length ? 'publication' : pick(random, ENTITY_KINDS);
    yield [`entities/${slug}.md`, page({ name, kind, ...(random() < 0.3 ? { role: words.phrase(6) } : {}) })];
  }
  for (const slug of story.events) {
    const date = dayOf(between(random, 0, Math.ceil(claims / SHARE.article / ARTICLES_A_DAY)));
    const participants = [story.popular.entity().slug];
    yield [`events/${slug}.md`, page({ title: words.phrase(7), date, participants })];
  }
  for (const { slug, topic, quantity } of story.questions)
    yield [`questions/${slug}.md`, page(questionOf(words, topic, quantity), words.phrase(50))];
  const ledger: string[] = [];
  for (const [index, its] of claimsOfEach(claims - last, last).entries())
    yield* articleFiles(story, index, its, ledger);
  yield ['ledger.txt', ledger.toSorted().join('\n') + '\n'];
  yield ['addresses.txt', ''];
}

/** How many claims each article has. */
function claimsOfEach(claims: number, last: number): number[] {
  const articles = Math.ceil(claims / SHARE.article);
  const each = Array.from({ length: articles }, (_, at) => Math.min(SHARE.article, claims - at * SHARE.article));
  return last > 0 ? [...each, last] : each;
}

function begin(claims: number, seed: number): Story {
  const random = seeded(seed);
  const words = language(random);
  const many = (share: number, least: number): number => Math.max(least, Math.round(claims / share));
  const entities = Array.from({ length: many(SHARE.entity, 4) }, () => {
    const name = words.name();
    return { name, slug: name.toLowerCase().replaceAll(' ', '-') };
  });
  const events = Array.from({ length: many(SHARE.event, 2) }, (_, index) => `event-${index + 1}`);
  const questions = Array.from({ length: many(SHARE.question, 2) }, (_, index) => ({
    slug: `question-${index + 1}`,
    topic: words.phrase(3).toLowerCase(),
    quantity: index % 3 === 0,
  }));
  const popular = <T>(list: readonly T[], shift: number): (() => T) => {
    const next = ranks(random, list.length, { shift, exponent: 1 });
    return () => list[next()] as T;
  };
  return {
    random,
    words,
    entities,
    publications: entities.slice(0, many(SHARE.publication, 3)),
    events,
    questions,
    popular: { entity: popular(entities, 2.7), event: popular(events, 20), question: popular(questions, 40) },
    newId: idSource(random),
    answered: { count: 0 },
  };
}

function questionOf(words: Language, topic: string, quantity: boolean): object {
  const question = `${words.phrase(6)} ${topic}?`;
  if (quantity) return { question, type: 'quantity', unit: 'people', cumulative: true };
  const positions = POSITIONS.map((id) => ({ id, label: words.phrase(3) }));
  return { question, type: 'position', positions };
}

function* articleFiles(story: Story, index: number, claims: number, ledger: string[]): Generator<ContentFile> {
  const { random, words, popular } = story;
  const date = dayOf(Math.floor(index / ARTICLES_A_DAY));
  const publisher = pick(random, story.publications);
  const relayed = pick(random, story.publications);
  const relays = relayed === publisher ? [] : [{ origin: relayed.slug, how: 'rewrite' }];
  const told = Array.from({ length: claims }, () => tell(story));
  // Every third sentence carries no claim.
  const paragraphs = Array.from({ length: Math.ceil(claims / 2) }, (_, at) => [
    ...told
      .slice(at * 2, at * 2 + 2)
      .map(({ quote, speaker }) => `${quote}${speaker ? `, ${speaker.name} said` : ''}.`),
    `${words.phrase(between(random, 8, 24))}.`,
  ]);
  const folder = `articles/article-${index + 1}`;
  yield [
    `${folder}/article.md`,
    page(
      {
        title: words.phrase(8),
        publisher: publisher.slug,
        published: { date, basis: 'stated', because: 'The page prints it.' },
        language: 'en',
        genre: pick(random, GENRES),
        relays,
        rights: 'Made up.',
      },
      paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'),
    ),
  ];
  for (const [at, { quote, named, speaker }] of told.entries()) {
    const id = story.newId();
    ledger.push(`${id} ${date}`);
    const asked = random() < 0.25 ? askedIn(story) : undefined;
    const topic = asked === undefined ? '' : `, of ${asked.topic},`;
    const about = new Set([...named, ...Array.from({ length: between(random, 1, 3) }, popular.entity)]);
    const claim = {
      id,
      statement: `${speaker?.name ?? publisher.name} said${topic} that ${quote.charAt(0).toLowerCase()}${quote.slice(1)}.`,
      quote,
      kind: pick(random, KINDS),
      modality: pick(random, MODALITIES),
      attribution: speaker ? [{ label: speaker.name, entity: speaker.slug, named: true, mode: 'paraphrase' }] : [],
      origin: (speaker ?? relayed).slug,
      ...(random() < 0.3 ? { happened: date } : {}),
      about: [...about].map(({ slug }) => slug),
      ...(random() < 0.4 ? { event: popular.event() } : {}),
      asOf: date,
      answers: asked === undefined ? [] : [answer(story, asked)],
    };
    yield [`${folder}/claims/${at + 1}.md`, page(claim, random() < 0.05 ? words.phrase(20) : '')];
  }
}

/** What a claim rests on: words of the article, whom they name, and who said them. */
function tell({ random, words, popular }: Story): { quote: string; named: Named[]; speaker: Named | undefined } {
  const start = words.phrase(between(random, 5, 16));
  const end = words.phrase(between(random, 4, 12)).toLowerCase();
  const named = random() < 0.5 ? [popular.entity()] : [];
  const speaker = random() < 0.6 ? popular.entity() : undefined;
  return { quote: `${start}${named.map(({ name }) => ` ${name}`).join('') || ','} ${end}`, named, speaker };
}

/** An answer: to each question first one with each position, so that none stays unused, then to the popular ones more. */
function answer({ random, answered }: Story, { slug, quantity }: Asked): object {
  return quantity
    ? { question: slug, value: { [pick(random, ['exactly', 'atLeast', 'about'])]: between(random, 1, 999) } }
    : { question: slug, position: POSITIONS[(answered.count - 1) % POSITIONS.length] };
}

/** The question that the next answer is to: each question as often as it has positions, then the popular ones. */
function askedIn({ popular, questions, answered }: Story): Asked {
  return questions[Math.floor(answered.count++ / POSITIONS.length)] ?? popular.question();
}
