import { setImmediate } from 'node:timers/promises';
import type { Content } from '../../files/read/load.ts';
import { KnownStory } from '../../model/suggest/claim/knownStory.ts';

type Claims = Content['entries']['claims'];
type Named = Pick<Content['entries'], 'entities' | 'events' | 'questions'>;

/** What is known of a story, for claims to be proposed from. What has not changed is not learnt again. */
export interface KnownStories {
  /**
   * As the content stands. While new entities, events or questions are being learnt by `prepare`, they are left out, and the
   * first time the claims that it has not come to yet, so that nobody waits for them.
   */
  of: (content: Content) => KnownStory;
  /** Learns what is new in short steps, so that requests are answered in between. */
  prepare: (content: Content) => Promise<void>;
}

interface Known {
  story: KnownStory;
  /** Those that are learnt; undefined while `prepare` is at them. */
  claims: Claims | undefined;
  named: Named;
}

/** So many claims are learnt before other work has its turn: some 50 ms of it. */
const STEP = 500;

/** Follows what is known of one story from each state of its content to the next. */
export function knownStories(): KnownStories {
  let known: Known | undefined;
  let isPreparing = false;
  let last = Promise.resolve();
  const of = (content: Content): KnownStory => {
    const { entries } = content;
    if (!known || !(isPreparing || isSame(known.named, entries))) known = begin(content);
    if (known.claims) learnChanges(known, known.claims, entries.claims);
    return known.story;
  };
  const prepare = async (content: Content): Promise<void> => {
    const { entries } = content;
    if (!known || !isSame(known.named, entries)) {
      isPreparing = true;
      const next = { ...begin(content), claims: undefined };
      known ??= next;
      try {
        await learnInSteps(next.story, entries.claims);
        known = { ...next, claims: entries.claims };
      } finally {
        isPreparing = false;
      }
    }
    // The kinds and modalities are told by all claims together: this is made up now, not when it is asked for.
    of(content).sorting();
  };
  return { of, prepare: (content) => (last = last.then(() => prepare(content))) };
}

function begin({ entries }: Content): Known {
  const { entities, events, questions } = entries;
  return {
    story: new KnownStory({ entities, events, questions, claims: [] }, languageOf(entries)),
    claims: [],
    named: { entities, events, questions },
  };
}

async function learnInSteps(story: KnownStory, claims: Claims): Promise<void> {
  for (let at = 0; at < claims.length; at += STEP) {
    for (const claim of claims.slice(at, at + STEP)) story.learn(claim);
    await setImmediate();
  }
}

function learnChanges(known: Known, before: Claims, now: Claims): void {
  if (before === now) return;
  const { story } = known;
  const [old, fresh] = [new Set(before), new Set(now)];
  for (const claim of before) if (!fresh.has(claim)) story.forget(claim.data.id);
  for (const claim of now) if (!old.has(claim)) story.learn(claim);
  known.claims = now;
}

function isSame(one: Named, other: Named): boolean {
  return (['entities', 'events', 'questions'] as const).every(
    (sort) => one[sort].length === other[sort].length && one[sort].every((entry, at) => entry === other[sort][at]),
  );
}

function languageOf({ story, articles }: Content['entries']): string {
  return story?.data.language ?? articles[0]?.data.language ?? 'en';
}
